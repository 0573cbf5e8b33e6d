import { type Imported, ImportRefused, importFormatOf, importReport, writeJson } from '@referentiel/formats';
import { checkWorkspace, printCertification } from '@referentiel/language';
import type { Certification } from '@referentiel/model';
import { strFromU8 } from 'fflate';
import type { Clock } from '../support/clock.ts';
import { Fault } from '../support/family.ts';
import { builtins, parse } from '../support/language.ts';
import type { Exported } from './export-step.ts';

const URI = 'file:///retour/retour.ref';
const FORGOTTEN = /\bundefined\b|\bNaN\b|\[object /;
/** What stands in no `.ref`: a JSON with one of these in a text is refused, and the refusal says so. */
const UNWRITABLE = /\\u0000|\\ud[89a-f][0-9a-f]{2}/i;

/** Imports bytes; undefined when they are refused, with a reason in both languages. */
export function imported(name: string, bytes: Uint8Array, clock: Clock): Imported | undefined {
  const format = importFormatOf(name);
  if (!format) throw new Fault('import', `no format for ${name}`);
  try {
    return clock.time(`import ${format.id}`, () => format.read(bytes));
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    const { fr, en } = error.reason;
    if (!fr.trim() || !en.trim()) throw new Fault('import', 'refused without a word');
    if (FORGOTTEN.test(fr + en)) throw new Fault('import', `refused with ${fr} / ${en}`);
    return undefined;
  }
}

/** Prints a certification and reads it again; the grammar takes every word of it. */
function printedAndRead(certification: Certification, step: string, clock: Clock): Certification {
  const text = clock.time('print', () => printCertification(certification));
  const file = parse(URI, text);
  // A letter that was lost (U+FFFD) is told where it stands, and is a letter all the same.
  const [wrong] = [...file.issues.filter(({ rule }) => rule !== 'LEX-06'), ...file.parseErrors];
  if (wrong)
    throw new Fault(
      step,
      `what was printed is misread: ${JSON.stringify(text.slice(Math.max(0, wrong.start - 150), wrong.start + 50))}`,
    );
  const [first, ...others] = checkWorkspace([file], builtins()).certifications;
  if (!first || others.length) throw new Fault(step, `${others.length + (first ? 1 : 0)} certifications were printed`);
  return first.certification;
}

/** An import of any kind: its report has words, its `.ref` is read without a mistake. */
export function checkImported(one: Imported, step: string, clock: Clock): Certification {
  checkReport(one, step);
  return printedAndRead(one.certification, step, clock);
}

/** The report of an import has words, in both languages. */
export function checkReport(one: Imported, step: string): void {
  for (const lang of ['fr', 'en'] as const) {
    const { found, groups } = importReport(one, lang);
    for (const line of [found, ...groups.flatMap(({ lines }) => lines.map(({ message }) => message))]) {
      if (!line.trim() || FORGOTTEN.test(line)) throw new Fault(step, `the report says ${JSON.stringify(line)}`);
    }
  }
}

function checkJsonBack(bytes: Uint8Array, isSound: boolean, clock: Clock): void {
  const text = strFromU8(bytes);
  const back = imported('x.json', bytes, clock);
  if (!back) {
    if (UNWRITABLE.test(text)) return;
    throw new Fault('json back', 'our own export is refused');
  }
  if (writeJson(back.certification) !== text) throw new Fault('json back', 'another certification came back');
  // What lacks a word in the text lacks it in the model and in print.
  if (!isSound) return;
  const again = writeJson(checkImported(back, 'json back', clock));
  if (again !== text) throw new Fault('print', difference(text, again));
}

function difference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return `${JSON.stringify(a.slice(Math.max(0, at - 120), at + 80))} became ${JSON.stringify(b.slice(at, at + 80))}`;
}

/**
 * Imports our own exports again: JSON gives the same certification, and the same again when it is printed and read (`isSound`: the
 * texts that it came from hold no mistake of writing); Word and the web page give one or are refused.
 */
export function checkBack(exported: readonly Exported[], isSound: boolean, clock: Clock): void {
  for (const { extension, bytes } of exported) {
    if (extension === '.json') checkJsonBack(bytes, isSound, clock);
    else if (extension === '.docx' || extension === '.html') {
      const back = imported(`x${extension}`, bytes, clock);
      if (back) checkImported(back, `${extension.slice(1)} back`, clock);
    }
  }
}

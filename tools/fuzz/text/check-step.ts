import {
  type CheckedWorkspace,
  checkWorkspace,
  compareFindings,
  type Finding,
  type SourceFile,
} from '@referentiel/language';
import type { Place } from '@referentiel/model';
import type { Clock } from '../support/clock.ts';
import { Fault } from '../support/family.ts';
import { builtins, parse } from '../support/language.ts';
import type { TextCase } from './case.ts';

/** Some texts as the program understands them. */
export interface Understood {
  files: SourceFile[];
  checked: CheckedWorkspace;
  findings: Finding[];
}

const LINE_END = /\r\n|\n|\r/;
/** What a value that was forgotten looks like in a sentence. */
const FORGOTTEN = /\bundefined\b|\bNaN\b|\[object |\bnull\b|\bfunction \w*\(|native code/;

/** Says where a place is outside the text that it names; undefined when it is inside. */
function outside(
  { uri, range: { start, end } }: Place,
  lines: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const own = lines.get(uri);
  if (!own) return `names the text ${uri}, which is not there`;
  for (const { line, character } of [start, end]) {
    const length = own[line]?.length;
    if (length === undefined || line < 0 || character < 0 || character > length) {
      return `${line}:${character} is outside ${uri} (${own.length} lines, this one ${length})`;
    }
  }
  const isBackwards = end.line < start.line || (end.line === start.line && end.character < start.character);
  return isBackwards ? 'ends before it begins' : undefined;
}

function checkFinding(one: Finding, lines: ReadonlyMap<string, readonly string[]>, source: string): void {
  const { rule, message, place, related, fixes } = one;
  const places = [
    place,
    ...related.map((other) => other.place),
    ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.place)),
  ];
  for (const other of places) {
    const wrong = outside(other, lines);
    if (wrong) throw new Fault('place', `${rule}: ${wrong}`);
  }
  const said = [message, ...related.map((other) => other.message), ...fixes.map(({ title }) => title)];
  for (const { fr, en } of said) {
    for (const text of [fr, en]) {
      if (!text.trim()) throw new Fault('message', `${rule} says nothing`);
      const odd = FORGOTTEN.exec(text)?.[0];
      if (odd && !source.includes(odd)) throw new Fault('message', `${rule} says ${odd}: ${text}`);
    }
  }
}

export function linesOf(files: readonly { uri: string; text: string }[]): Map<string, string[]> {
  return new Map(files.map(({ uri, text }) => [uri, text.split(LINE_END)]));
}

/** What is told of a finding, for comparisons. */
export function told({ rule, severity, message, place, fixes }: Finding): string {
  return JSON.stringify([rule, severity, message, place, fixes]);
}

function understand({ files }: Pick<TextCase, 'files'>, clock: Clock): Understood {
  const sources = clock.time('parse', () => files.map(({ uri, text }) => parse(uri, text)));
  const checked = clock.time('check', () => {
    const result = checkWorkspace(sources, builtins());
    void result.findings;
    return result;
  });
  return { files: sources, checked, findings: checked.findings };
}

/** Parses and checks: places in the texts, findings in order and with words, the same a second time. */
export function understood(made: Pick<TextCase, 'files'>, clock: Clock): Understood {
  const result = understand(made, clock);
  const { files, findings } = result;
  const lines = linesOf([...files, ...builtins()]);
  const source = files.map(({ text }) => text).join('\n');
  findings.forEach((one, rank) => {
    checkFinding(one, lines, source);
    const last = findings[rank - 1];
    if (last && compareFindings(last, one) > 0) throw new Fault('order', `${one.rule} comes after ${last.rule}`);
  });
  const again = understand(made, clock).findings;
  const [first, second] = [findings.map(told), again.map(told)];
  const differs = first.findIndex((one, rank) => one !== second[rank]);
  if (differs >= 0 || first.length !== second.length) {
    throw new Fault('not the same twice', `${first[differs]} then ${second[differs]}`);
  }
  return result;
}

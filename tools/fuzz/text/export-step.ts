import { ANNEXES, EXPORT_FORMATS, type ExportFile, type ExportOptions } from '@referentiel/formats';
import { type CheckedCertification, type Finding, remarquesSituees, revueOf } from '@referentiel/language';
import { isDate } from '@referentiel/model';
import { strFromU8, unzipSync } from 'fflate';
import type { Clock } from '../support/clock.ts';
import { Fault } from '../support/family.ts';
import type { Understood } from './check-step.ts';

/** Characters that no XML holds. Source: XML 1.0, § 2.2. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const FORGOTTEN = /\bundefined\b|\bNaN\b|\[object /;
/** Written in texts by the fuzzer: as an element, a browser would run it. */
const INJECTED = /<script>alert/i;

/** An export, with the options it was made with. */
export interface Exported {
  extension: string;
  bytes: Uint8Array;
}

function optionsOf(checked: CheckedCertification, findings: readonly Finding[], isDraft: boolean): ExportOptions {
  const { certification, entree } = checked;
  const revue = revueOf(checked, findings);
  return {
    titreEntree: (catalogue, code) => entree(catalogue, code)?.intitule,
    revue,
    profils: revue.profils,
    ...(certification.date !== undefined && isDate(certification.date) && { date: certification.date }),
    mode: isDraft ? 'draft' : 'final',
    ...(isDraft
      ? { remarques: remarquesSituees(checked, findings), notes: true, table: 'par-bloc' as const }
      : { annexes: ANNEXES }),
  };
}

/** The texts of a file: its own, or those of the parts of a package. */
function textsOf({ extension, bytes }: Exported): [name: string, text: string][] {
  if (!/\.(docx|xlsx)$/.test(extension)) return [[extension, strFromU8(bytes)]];
  return Object.entries(unzipSync(bytes)).map(([name, part]) => [`${extension}/${name}`, strFromU8(part)]);
}

function checkTexts(exported: Exported, source: string): void {
  for (const [name, text] of textsOf(exported)) {
    const odd = FORGOTTEN.exec(text)?.[0];
    if (odd && !source.includes(odd)) {
      const at = text.indexOf(odd);
      throw new Fault('export', `${name} says ${odd}: …${text.slice(Math.max(0, at - 80), at + 80)}…`);
    }
    if (/\.(xml|rels|html)$/.test(name) && INJECTED.test(text))
      throw new Fault('export', `${name} holds a script of the text`);
    if (/\.(xml|rels)$/.test(name) && NOT_XML.test(text))
      throw new Fault('export', `${name} holds a character that no XML holds`);
  }
}

async function write(file: ExportFile, checked: CheckedCertification, options: ExportOptions): Promise<Exported> {
  return { extension: file.extension, bytes: await file.write(checked.certification, options) };
}

/** Exports to every format, as a draft or as the final version: the same bytes twice, sound texts, known as our own. */
export async function exportAll(
  { checked: { certifications }, findings, files }: Understood,
  isDraft: boolean,
  clock: Clock,
): Promise<{ exported: Exported[] }[]> {
  const source = files.map(({ text }) => text).join('\n');
  const all: { exported: Exported[] }[] = [];
  for (const checked of certifications.slice(0, 3)) {
    const options = clock.time('review', () => optionsOf(checked, findings, isDraft));
    const exported: Exported[] = [];
    for (const file of EXPORT_FORMATS.flatMap((format) => format.files)) {
      const step = `export ${file.extension}`;
      const one = await clock.timeAsync(step, () => write(file, checked, options));
      const again = await write(file, checked, options);
      if (Buffer.compare(one.bytes, again.bytes) !== 0) throw new Fault(step, 'other bytes the second time');
      if (!file.isOwn(one.bytes)) throw new Fault(step, 'is not known as an export of ours');
      checkTexts(one, source);
      exported.push(one);
    }
    all.push({ exported });
  }
  return all;
}

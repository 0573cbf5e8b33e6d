import type { Certification } from '@referentiel/model';
import { strFromU8, strToU8 } from 'fflate';
import { writeCsv } from 'hucre/csv';
import type { OptionsTableur } from './colonnes-communes.js';
import { tableCriteres } from './feuilles.js';

/** The first headings, by which a file is known to be ours. */
const SIGNATURE = 'Bloc;Choix;Option;Activité;Tâche;Sous-tâche;Code;Compétence;Code du critère;';
const BOM = [0xef, 0xbb, 0xbf] as const;

/**
 * One row for each competence and each criterion that counts for it, as RFC 4180 asks (quotes doubled, CRLF), for a
 * French spreadsheet: UTF-8 with its mark, semicolons. The columns are always the same, but for the last one (« État »),
 * which a draft has. A text that a spreadsheet would run as a formula (`= + - @` in front) gets an apostrophe before it.
 */
export function csv(certification: Certification, options: OptionsTableur = {}): Uint8Array {
  const { colonnes, rangees } = tableCriteres(certification, options);
  const brouillon = options.mode === 'draft';
  const rows = [
    [...colonnes.map(({ titre }) => titre), ...(brouillon ? ['État'] : [])],
    ...rangees.map((row) => [...row, ...(brouillon ? ['BROUILLON'] : [])]),
  ];
  return strToU8(`${writeCsv(rows, { delimiter: ';', bom: true, escapeFormulae: true })}\r\n`);
}

/** Whether a file is an export of ours. */
export function isOwnCsv(bytes: Uint8Array): boolean {
  const marked = BOM.every((byte, rank) => bytes[rank] === byte);
  return marked && strFromU8(bytes.subarray(BOM.length, 400)).startsWith(SIGNATURE);
}

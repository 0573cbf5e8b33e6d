import { type Imported, importReport, type ReportLine } from '@referentiel/formats/import';
import { colon, lang, quoted } from '../language.js';
import type { Output } from '../output.js';
import { printable, printableLine } from '../printable.js';

/** Longer texts are cut in the report: they stand whole in the `.ref`, or in a note there. */
const SHOWN = 300;

function formatLine({ where: place, message, text, element }: ReportLine): string {
  const where = [place, element].filter(Boolean).join(' — ');
  const shown = text === undefined || text.length <= SHOWN ? text : `${text.slice(0, SHOWN).trimEnd()}…`;
  const said = printableLine(`${where ? `${where}${colon()} ` : ''}${message}`);
  return [`  ${said}`, ...(shown ? [`    ${quoted(shown)}`] : [])].join('\n');
}

/** Writes what an import found, what it guessed and what it did not understand, with the place in the document. */
export function writeImportReport(imported: Imported, stream: Output): void {
  const { found, groups } = importReport(imported, lang());
  stream.write(`${printable(found)}\n`);
  for (const { title, lines } of groups) {
    stream.write(`\n${title} (${lines.length})\n${lines.map(formatLine).join('\n')}\n`);
  }
}

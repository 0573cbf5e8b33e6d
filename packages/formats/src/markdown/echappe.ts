import { sansInterdits } from '../texte/caracteres.js';

/** What GitHub reads as markup anywhere in a line: emphasis, code, links, HTML, entities, tables, formulas, strikes. */
const SIGNES = /[\\`*_[\]<>&|~$]/g;

/** Characters of the author as Markdown: none is markup. A line break stays one. */
export function echappe(text: string): string {
  return sansInterdits(text.replace(/\r\n?/g, '\n')).replace(SIGNES, '\\$&').replaceAll('\n', '<br>');
}

/** The signs that only mean something at the start of a line: titles, items, underlines of titles. */
export function echappeDebut(line: string): string {
  return line.replace(/^( *)([-+=#])/, '$1\\$2').replace(/^( *\d{1,9})([.)])(?= |$)/, '$1\\$2');
}

const LETTRE = /[\p{L}\p{N}]/u;
const BLANC = /^\s|\s$/;

/**
 * Text between marks of emphasis. Where the marks would not be read as such (a blank inside, a letter against a sign),
 * the HTML element says the same.
 */
export function accentue(text: string, mark: '*' | '**', after: string): string {
  if (!text) return '';
  const inside = echappe(text);
  const last = text.at(-1) ?? '';
  const reads = !BLANC.test(text) && LETTRE.test(text[0] ?? '') && (LETTRE.test(last) || !LETTRE.test(after));
  if (reads) return mark + inside + mark;
  const name = mark === '*' ? 'em' : 'strong';
  return `<${name}>${inside}</${name}>`;
}

import { echappe } from './echappe.js';

/**
 * A table without padding: a change in a cell changes its row only. Cells are plain texts, empty rows are not written.
 */
export function tableMd(titres: readonly string[], rangees: readonly (readonly string[])[]): string[] {
  if (!rangees.length) return [];
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => echappe(cell) || ' ').join(' | ')} |`;
  return [row(titres), `| ${titres.map(() => '---').join(' | ')} |`, ...rangees.map(row)];
}

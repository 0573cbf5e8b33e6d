import type { Shape } from '../shape.js';
import { readSeed, seed, seedTruth } from './seed-facts.js';

/** A row of the source as HTML; a bloc's title spans the table, the last heading of the first row two columns. */
function rowHtml(line: string): string {
  const cells = line.split('\t');
  if (cells[0] && !cells[1] && !cells[2]) return `<tr><td colspan="4">${cells[0]}</td></tr>`;
  const isHeading = cells[2]?.startsWith('RÉFÉRENTIEL') && !cells[3];
  if (isHeading) return `<tr>${cells.slice(0, 2).map(tdHtml).join('')}<td colspan="2">${cells[2]}</td></tr>`;
  return `<tr>${cells.map(tdHtml).join('')}</tr>`;
}

function tdHtml(cell: string): string {
  return `<td>${cell}</td>`;
}

/** Links and emphasis of the extraction are no text of the document. */
function paraHtml(line: string): string {
  return `<p>${line
    .replace(/\[([^\]]*)\]\(#\)/g, '$1')
    .replace(/[*\\]/g, '')
    .replace(/\[(.*)\]\(#\)/, '$1')}</p>`;
}

function pageHtml(text: string): string {
  const out: string[] = [];
  for (const line of text.split('\n')) {
    const isRow = line.includes('\t');
    const inTable = out.at(-1)?.startsWith('<tr>');
    if (isRow && !inTable) out.push('<table>');
    if (!isRow && inTable) out.push('</table>');
    if (isRow) out.push(rowHtml(line));
    else if (line.trim()) out.push(paraHtml(line));
  }
  if (out.at(-1)?.startsWith('<tr>')) out.push('</table>');
  return `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"></head><body>\n${out.join('\n')}\n</body></html>`;
}

/** The headings as each page types them: one of them has a slip that the transcription does not list. */
function headingsIn(text: string): string[] {
  const cells = text.split('\n').flatMap((line) => line.split('\t'));
  return [
    ...new Set(cells.filter((cell) => cell.startsWith('RÉFÉRENTIEL')).map((cell) => cell.replace(/<[^>]*>/g, ''))),
  ];
}

/** A real document page by page: heading typed again, rows cut in the middle of a sentence, épreuves shared by blocs. */
export function seed001(): Shape {
  const source = readSeed('001.txt');
  const truth = seedTruth(seed('001.json'));
  return {
    name: 'seed-001',
    about: 'real document: a table a page, rows cut in a sentence, épreuves shared by blocs, activities not lined up',
    tool: 'pandoc',
    html: pageHtml(source),
    truth: { ...truth, boilerplate: [...truth.boilerplate, ...headingsIn(source)] },
  };
}

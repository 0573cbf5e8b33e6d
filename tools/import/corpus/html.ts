import { type Block, type Cell, isTable, type Para, type Sheet } from './sheet.js';

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function paraHtml({ text, bold, heading }: Para): string {
  const inside = escaped(text).replace(/\n/g, '<br>');
  const tag = heading ? `h${heading}` : 'p';
  return `<${tag}>${bold ? `<b>${inside}</b>` : inside}</${tag}>`;
}

/** Bullets that follow each other make one list. */
function parasHtml(paras: Para[]): string {
  return paras
    .map((one) => (one.bullet ? `<ul><li>${escaped(one.text)}</li></ul>` : paraHtml(one)))
    .join('')
    .replaceAll('</ul><ul>', '');
}

function cellHtml(tag: 'th' | 'td') {
  return ({ paras, columns = 1, rows = 1 }: Cell) => {
    const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
    return `<${tag}${spans}>${parasHtml(paras)}</${tag}>`;
  };
}

function blockHtml(block: Block): string {
  if (!isTable(block)) return block.bullet ? parasHtml([block]) : paraHtml(block);
  const rows = (tag: 'th' | 'td', part: Cell[][]) =>
    part.map((row) => `<tr>${row.map(cellHtml(tag)).join('')}</tr>`).join('\n');
  const heading = block.heading ?? 0;
  const head = heading ? `<thead>${rows('th', block.rows.slice(0, heading))}</thead>` : '';
  return `<table border="1">${head}<tbody>${rows('td', block.rows.slice(heading))}</tbody></table>`;
}

/** A page of a sheet, as someone writes it by hand. */
export function htmlOf(sheet: Sheet): string {
  return `<!DOCTYPE html>\n<html lang="fr"><head><meta charset="utf-8"></head><body>\n${sheet.map(blockHtml).join('\n')}\n</body></html>\n`;
}

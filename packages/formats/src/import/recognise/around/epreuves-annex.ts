import type { Table } from '../../document.js';
import type { KnownTitles } from '../columns/modalities.js';
import { bareWords } from '../text/fold.js';
import type { Line } from '../text/line.js';
import { linesOf } from '../text/lines-of.js';

/** A row of the list of épreuves: what it is called, what it declares, whether some competence is evaluated by it. */
export interface ListedEpreuve {
  title: Line[];
  /** Parameters, titles of the parts, and the text of an épreuve that stands nowhere else. */
  body: Line[];
  links: Line[];
  isUsed: boolean;
}

/** The rows of the list of épreuves that our own export adds, and its heading. */
export function readEpreuvesAnnex({ rows }: Table): { listed: ListedEpreuve[]; heading: Line[] } {
  const cells = rows.map((row) => row.cells.map(({ blocks }) => linesOf(blocks, { row: -1 })));
  const [heading = [], ...body] = cells;
  const listed = body.map((row): ListedEpreuve => {
    const links = row.at(-1) ?? [];
    const isUsed = links.length > 0 && links.some(({ text }) => /[\p{L}\d]/u.test(text));
    return { title: row[0] ?? [], body: row.length > 2 ? (row[1] ?? []) : [], links, isUsed };
  });
  return { listed, heading: heading.flat() };
}

/** Titles of épreuves and parts that the list names. */
export function knownTitles(listed: readonly ListedEpreuve[]): KnownTitles {
  const epreuves = new Set(listed.flatMap(({ title: [line] }) => (line?.bold ? [bareWords(line.text)] : [])));
  const bold = listed.flatMap(({ body }) => body.filter((line) => line.bold && !line.bullet));
  return { epreuves, parties: new Set(bold.map(({ text }) => bareWords(text))) };
}

import type { Table } from '../../document.js';
import { codeOfLine, intituleOf } from '../columns/container-title.js';
import { cellsOf, isNumberedTitle } from '../columns/profile.js';
import { isQuote } from '../columns/quote.js';
import type { EpreuveText } from '../result/epreuves.js';
import type { Flow } from '../table/flow.js';
import type { Around, Sections } from '../table/sections.js';
import { bareWords } from '../text/fold.js';
import type { Line } from '../text/line.js';
import { linesOf } from '../text/lines-of.js';
import { annexOf } from './annexes.js';

/** Épreuves that a document tells outside its table, which then only names them. */
export interface ToldEpreuves {
  told: EpreuveText[];
  /** « Liste des épreuves »: it says nothing else. */
  heading: Line[];
}

const HEADING =
  /^(?:\d{1,2} )?(?:liste|description|presentation|detail|tableau|annexe) (?:detaillee )?des (?:epreuves|evaluations|modalites)(?: |$)/;

/** The codes that the third column says and no title with them: « E1 », « E1, E3 », « Cf. épreuve 2 ». */
function quotedCodes(flow: Flow): string {
  const lines = cellsOf(flow, 'modalites').flatMap((cell) => cell.lines);
  const quoting = lines.filter((line) => {
    const code = codeOfLine(line);
    return isQuote(line.text) || (code !== undefined && !intituleOf(line, code));
  });
  return ` ${quoting.map(({ text }) => bareWords(text)).join(' ; ')} `;
}

function epreuveFrom(title: Line): EpreuveText | undefined {
  const code = isNumberedTitle(title) && !title.bullet ? codeOfLine(title) : undefined;
  const intitule = code && intituleOf(title, code).replace(/(?<!\s)\s*:$/u, '');
  return intitule ? { kind: 'epreuve', code, intitule, title: [title], body: [], parties: [] } : undefined;
}

/** A table with the title of an épreuve at the start of most of its rows. */
function epreuvesOfTable({ rows }: Table): { told: EpreuveText[]; rest: Line[] } {
  const told: EpreuveText[] = [];
  const rest: Line[] = [];
  for (const { cells } of rows) {
    const [first, ...others] = cells.flatMap(({ blocks }) => linesOf(blocks, { row: -1 }));
    const epreuve = first && epreuveFrom(first);
    if (epreuve) told.push({ ...epreuve, body: others });
    else rest.push(...(first ? [first, ...others] : []));
  }
  return told.length * 2 >= rows.length ? { told, rest } : { told: [], rest: [] };
}

class Reader {
  readonly left: Around[] = [];
  readonly found: ToldEpreuves = { told: [], heading: [] };
  private open: EpreuveText | undefined;

  constructor(
    around: readonly Around[],
    private readonly quoted: string,
  ) {
    for (const one of around) {
      if (one.kind === 'table') this.table(one.table);
      else this.line(one.line);
    }
    if (this.found.told.length) return;
    this.left.splice(0, this.left.length, ...around);
    this.found.heading.length = 0;
  }

  private isQuoted({ code }: EpreuveText): boolean {
    return code !== undefined && this.quoted.includes(` ${bareWords(code.bare)} `);
  }

  private table(table: Table): void {
    this.open = undefined;
    const { told, rest } = epreuvesOfTable(table);
    if (annexOf(table) || !told.length || !told.every((one) => this.isQuoted(one))) {
      this.left.push({ kind: 'table', table });
      return;
    }
    this.found.told.push(...told);
    this.left.push(...rest.map(lineAround));
  }

  private line(line: Line): void {
    const epreuve = epreuveFrom(line);
    if (epreuve && this.isQuoted(epreuve)) {
      this.open = epreuve;
      this.found.told.push(epreuve);
    } else if (HEADING.test(bareWords(line.text)) && line.text.length < 90) {
      this.open = undefined;
      this.found.heading.push(line);
    } else if (this.open && line.outline === undefined && line.style !== 'mention') this.open.body.push(line);
    else {
      this.open = undefined;
      this.left.push(lineAround(line));
    }
  }
}

function lineAround(line: Line): Around {
  return { kind: 'line', line };
}

/**
 * Takes out of what stands above and below the table the épreuves that are told there and whose code the third column
 * names: they are read with those of the column.
 */
export function takeToldEpreuves(sections: Sections): ToldEpreuves {
  const quoted = quotedCodes(sections.flow);
  const before = new Reader(sections.before, quoted);
  const after = new Reader(sections.after, quoted);
  sections.before = before.left;
  sections.after = after.left;
  return {
    told: [...before.found.told, ...after.found.told],
    heading: [...before.found.heading, ...after.found.heading],
  };
}

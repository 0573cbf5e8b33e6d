import type { CellText, Flow } from '../table/flow.js';
import type { Role } from '../table/roles.js';
import { codeAt, wordedCode } from '../text/code.js';
import { bareWords } from '../text/fold.js';
import type { Line } from '../text/line.js';

/** How a document writes things down, counted over the whole of it before anything is decided. */
export interface Profile {
  /** Competences start with a code. */
  competencesCoded: boolean;
  /** Criteria start with a code. */
  criteresCoded: boolean;
  /** The styles of our own export mark where criteria start. */
  critereStyle: boolean;
  /** What shows that a line of the third column is the title of an épreuve. */
  titres: 'numbered' | 'bold' | 'words';
}

export function cellsOf(flow: Flow, role: Role): CellText[] {
  return flow.rows.flatMap((row) => (row.kind === 'row' ? row.cells.filter((cell) => cell.role === role) : []));
}

function share(lines: Line[], isIt: (line: Line) => boolean): number {
  return lines.length ? lines.filter(isIt).length / lines.length : 0;
}

function firstLines(cells: CellText[]): Line[] {
  return cells.flatMap(({ lines }) => lines.find(({ text }) => text) ?? []);
}

export function isCoded(line: Line): boolean {
  return line.codeLength !== undefined || codeAt(line.text) !== undefined;
}

const NUMBERED = /^(?:epreuve|evaluation|examen|certificat)/;

/** « Évaluation 1 : … », « Épreuve E2 – … », « E3 : … ». */
export function isNumberedTitle({ text, bullet }: Line): boolean {
  if (bullet?.ordered || text.length > 250) return false;
  const worded = wordedCode(text);
  if (worded) return NUMBERED.test(bareWords(worded.bare));
  const code = codeAt(text);
  return code !== undefined && /^(?:E|EP|EV|EVAL|M)[.\- ]?\d/.test(code.bare);
}

/** Whether a line of the third column looks like a heading by its bold type. */
export function isBoldTitle({ bold, text, bullet }: Line): boolean {
  return bold && !bullet && text.length < 200 && text.length > 2;
}

export const CRITERE_STYLE = /^crit[eè]re/u;

export function profileOf(flow: Flow): Profile {
  const modalites = cellsOf(flow, 'modalites');
  const criteres = cellsOf(flow, 'criteres');
  const lines = modalites.flatMap((cell) => cell.lines);
  const opened = share(firstLines(modalites), isBoldTitle);
  const numbered = lines.filter(isNumberedTitle).length;
  const bold = lines.filter(isBoldTitle).length;
  return {
    competencesCoded: share(firstLines(cellsOf(flow, 'competences')), isCoded) > 0.4,
    criteresCoded: share(firstLines(criteres), isCoded) > 0.4,
    critereStyle: criteres.some((cell) => cell.lines.some(({ style }) => style && CRITERE_STYLE.test(style))),
    titres: numbered >= 1 && numbered >= bold / 3 ? 'numbered' : opened > 0.3 ? 'bold' : 'words',
  };
}

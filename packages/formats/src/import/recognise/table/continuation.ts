import { containerTitle } from '../columns/container-title.js';
import { isCoded, isNumberedTitle, type Profile } from '../columns/profile.js';
import { type Line, lineFrom } from '../text/line.js';
import type { BodyRow, CellText, Flow } from './flow.js';
import type { Role } from './roles.js';

const ENDED = /[.!?:…»][)\]]?$/u;

/** Whether a line goes on with the sentence of the line before: small letter, no mark of its own, no full stop before. */
function goesOnMidSentence(before: Line, line: Line): boolean {
  if (line.bullet || isCoded(line)) return false;
  if (!/^[\p{Ll}(,;]/u.test(line.text)) return false;
  return !ENDED.test(before.text) && !/;$/.test(before.text);
}

/** Two pieces of one sentence as one line. */
export function joined(before: Line, line: Line): Line {
  const { runs: _runs, text: _text, bold: _bold, italic: _italic, ...rest } = before;
  const comments = [...(before.comments ?? []), ...(line.comments ?? [])];
  const blank = /[-’'/]$/u.test(before.text) ? [] : [{ text: ' ' }];
  return lineFrom([...before.runs, ...blank, ...line.runs], { ...rest, ...(comments.length && { comments }) });
}

/** Whether a cell at a page break starts something new, by what its column holds. */
function startsAnew(role: Role, [first]: Line[], profile: Profile): boolean {
  if (!first) return false;
  switch (role) {
    case 'blocs':
    case 'activites': {
      const title = containerTitle(first);
      return title ? title.genre !== 'tache' && title.genre !== 'sousTache' : !first.bullet;
    }
    case 'competences':
      return !profile.competencesCoded || isCoded(first);
    case 'criteres':
      return !profile.criteresCoded || isCoded(first);
    case 'modalites':
      if (profile.titres === 'numbered') return isNumberedTitle(first);
      return profile.titres === 'words' || first.bold;
    default:
      return true;
  }
}

/** An épreuve whose title stands alone at the end of a cell has its text in the next one. */
function lacksText({ role, lines }: CellText, profile: Profile): boolean {
  const last = lines.at(-1);
  return role === 'modalites' && profile.titres === 'numbered' && last !== undefined && isNumberedTitle(last);
}

/** Whether a row only holds criteria, of something that ends there. */
export function isBilan({ cells, joint }: BodyRow): boolean {
  const spoken = cells.filter(({ lines }) => lines.length).map(({ role }) => role);
  const blank = new Set(cells.filter(({ lines }) => !lines.length).map(({ role }) => role));
  if (joint || spoken.length !== 1 || spoken[0] !== 'criteres') return false;
  return blank.has('competences') && blank.has('modalites') && (blank.has('activites') || cells.length === 3);
}

class Joiner {
  private readonly open = new Map<Role, CellText>();

  constructor(private readonly profile: Profile) {}

  row(row: BodyRow): void {
    const bilan = isBilan(row);
    row.cells = row.cells.filter((cell) => bilan || !this.extends(cell, row));
    for (const cell of row.cells) this.open.set(cell.role, cell);
    if (bilan) this.open.clear();
  }

  clear(): void {
    this.open.clear();
  }

  /** Whether a cell is the rest of the one above it, which then takes its lines. */
  private extends(cell: CellText, { joint }: BodyRow): boolean {
    const above = this.open.get(cell.role);
    if (!above || cell.role === 'autre') return false;
    const [first] = cell.lines;
    const last = above.lines.at(-1);
    if (!first) {
      const isShared = joint || cell.role === 'activites' || cell.role === 'competences' || cell.role === 'blocs';
      if (isShared) above.to = Math.max(above.to, cell.to);
      return isShared;
    }
    if (last && goesOnMidSentence(last, first)) {
      above.lines.splice(-1, 1, joined(last, first));
      above.lines.push(...cell.lines.slice(1));
    } else if ((joint && !startsAnew(cell.role, cell.lines, this.profile)) || lacksText(above, this.profile)) {
      if (isNumberedTitle(first) && cell.role === 'modalites') return false;
      above.lines.push(...cell.lines);
    } else return false;
    above.to = Math.max(above.to, cell.to);
    return true;
  }
}

/**
 * Puts together what pages have cut: a cell that goes on in the middle of a sentence, or that does not start anything at
 * the top of a new piece of the table, belongs to the cell above. Titles of blocs and options stop it.
 */
export function joinCutCells(flow: Flow, profile: Profile): void {
  const joiner = new Joiner(profile);
  for (const row of flow.rows) {
    if (row.kind === 'row') joiner.row(row);
    else if (row.lines.some((line) => containerTitle(line))) joiner.clear();
  }
}

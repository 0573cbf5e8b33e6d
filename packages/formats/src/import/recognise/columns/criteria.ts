import type { CellText } from '../table/flow.js';
import type { PrintedCode } from '../text/code.js';
import { type LabelKind, labelOf } from '../text/label.js';
import type { Line } from '../text/line.js';
import { codeOfLine } from './container-title.js';
import { CRITERE_STYLE, type Profile } from './profile.js';

/** A criterion or an expected result of a cell. */
export interface CritereText {
  genre: 'critere' | 'resultat';
  code?: PrintedCode;
  lines: Line[];
  row: number;
  /** The code of the competence under which the cell groups its criteria (« C3 : », then bullets). */
  group?: PrintedCode;
}

const CRITERIA_LABELS = new Set<LabelKind | undefined>(['criteres', 'competences']);

function codeOf(line: Line): PrintedCode | undefined {
  return line.bullet?.ordered ? undefined : codeOfLine(line);
}

/** Reads a cell of criteria from top to bottom. */
class Reader {
  readonly found: CritereText[] = [];
  /** Lines that only say what the column is. */
  readonly known: Line[] = [];
  private group: PrintedCode | undefined;
  private open: CritereText | undefined;
  /** The line that opened the criterion, when it had no bullet of its own: bullets below belong to it. */
  private lead = false;
  private readonly levels: number;

  constructor(
    lines: readonly Line[],
    private readonly profile: Profile,
    private readonly codesOfCompetences: ReadonlySet<string>,
  ) {
    this.levels = Math.min(...lines.map(({ bullet }) => bullet?.level ?? Number.POSITIVE_INFINITY));
    for (const line of lines) this.read(line);
  }

  private read(line: Line): void {
    const code = codeOf(line);
    const label = line.bullet ? undefined : labelOf(line, { alone: true });
    if (code && !line.text.slice(code.end) && this.codesOfCompetences.has(code.bare)) {
      this.group = code;
      this.known.push(line);
      this.open = undefined;
    } else if (code && (this.profile.criteresCoded || !line.bullet)) {
      this.start('critere', line, { code, lead: true });
    } else if (label?.kind === 'resultat') {
      this.start('resultat', line, { lead: true });
    } else if (label && !label.rest.length && CRITERIA_LABELS.has(label.kind)) {
      this.known.push(line);
      this.open = undefined;
    } else if (line.bullet) this.bullet(line);
    else this.plain(line);
  }

  private bullet(line: Line): void {
    const isDeep = (line.bullet?.level ?? 0) > this.levels;
    if (this.open && (this.lead || isDeep)) this.open.lines.push(line);
    else this.start('critere', line, { lead: false });
  }

  private plain(line: Line): void {
    const { open, profile } = this;
    if (profile.critereStyle && open && !CRITERE_STYLE.test(line.style ?? '')) open.lines.push(line);
    else if (open?.code && profile.criteresCoded) open.lines.push(line);
    else this.start('critere', line, { lead: true });
  }

  private start(genre: CritereText['genre'], line: Line, { code, lead }: { code?: PrintedCode; lead: boolean }): void {
    const { group } = this;
    this.open = { genre, ...(code && { code }), lines: [line], row: line.row, ...(group && { group }) };
    this.lead = lead;
    this.found.push(this.open);
  }
}

/**
 * Parts the lines of a cell of criteria: a code, a bullet of the first level or a paragraph starts one; bullets below a
 * paragraph or a code belong to it.
 */
export function criteresIn(
  cell: CellText,
  profile: Profile,
  codesOfCompetences: ReadonlySet<string>,
): Pick<Reader, 'found' | 'known'> {
  return new Reader(cell.lines, profile, codesOfCompetences);
}

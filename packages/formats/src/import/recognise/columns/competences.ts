import type { CellText } from '../table/flow.js';
import type { PrintedCode } from '../text/code.js';
import { labelOf } from '../text/label.js';
import { type Line, lineFrom, runsFrom } from '../text/line.js';
import { codeOfLine } from './container-title.js';
import type { Profile } from './profile.js';
import { startsWithInfinitive } from './verbs.js';

/** One competence of a cell, or what stands in the cell before the first one. */
export interface CompetenceText {
  code?: PrintedCode;
  /** The lines as the document has them; the first one starts with the code. */
  lines: Line[];
  from: number;
  to: number;
  /** Nothing says where the competence starts but the shape of the paragraphs. */
  guessed?: true;
}

/** The code of a competence; an ordered item has one only where items are what is numbered. */
function codeOf(line: Line): PrintedCode | undefined {
  return line.bullet?.ordered ? undefined : codeOfLine(line);
}

/** Where competences start in a cell of a document whose competences have codes. */
function codedStarts(lines: readonly Line[]): number[] {
  return lines.flatMap((line, rank) => (codeOf(line) ? [rank] : []));
}

function isListLead(line: Line): boolean {
  return /[:,;]$/.test(line.text) || labelOf(line, { alone: true }) !== undefined;
}

/** Where they start when nothing has a code: at paragraphs or items that start with an infinitive. */
function uncodedStarts(lines: readonly Line[]): number[] {
  const [first] = lines;
  if (!first) return [];
  const top = Math.min(...lines.map(({ bullet }) => bullet?.level ?? -1));
  const items = lines.filter(({ bullet }) => bullet?.level === top || (top < 0 && bullet));
  const plain = lines.filter(({ bullet }) => !bullet);
  if (!plain.length) {
    // A list of its own: each item of the first level is a competence.
    return lines.flatMap(({ bullet }, rank) => (bullet?.level === top ? [rank] : []));
  }
  const verbs = items.filter(({ text }) => startsWithInfinitive(text));
  const isLead = plain.length === 1 && first === plain[0] && isListLead(first) && !startsWithInfinitive(first.text);
  if (isLead && verbs.length > 1 && verbs.length === items.length) {
    return lines.flatMap(({ bullet }, rank) => (bullet ? [rank] : []));
  }
  return lines.flatMap((line, rank) => {
    if (line.bullet) return [];
    return rank === 0 || startsWithInfinitive(line.text) ? [rank] : [];
  });
}

/** Parts the lines of a cell of competences. Lines before the first one go to it. */
export function competencesIn(cell: CellText, profile: Profile): { lead: Line[]; found: CompetenceText[] } {
  const { lines, from, to } = cell;
  const coded = codedStarts(lines);
  const useCodes = coded.length > 0 && (profile.competencesCoded || coded.length > 1);
  const starts = useCodes ? coded : uncodedStarts(lines);
  const lead = lines.slice(0, starts[0] ?? lines.length);
  const found = starts.map((start, rank): CompetenceText => {
    const held = lines.slice(start, starts[rank + 1]);
    const code = useCodes ? codeOf(held[0] as Line) : undefined;
    const row = held[0]?.row ?? from;
    return {
      ...(code && { code }),
      lines: held,
      from: row,
      to: Math.max(row, to),
      ...(!useCodes && starts.length > 1 && { guessed: true as const }),
    };
  });
  return { lead, found };
}

/** The lines of an element without the code, and without the bullet, that open them. */
export function linesBehindCode([first, ...rest]: readonly Line[], code: PrintedCode | undefined): Line[] {
  if (!first) return [];
  const { runs, text: _text, bold: _bold, italic: _italic, bullet: _bullet, codeLength: _length, ...others } = first;
  const own = lineFrom(code ? runsFrom(runs, code.end) : runs, others);
  return own.text ? [own, ...rest] : [...rest];
}

import type { Bilingue } from '../../../json/problem.js';
import type { Certainty, ImportRemark } from '../../imported.js';
import type { Line } from '../text/line.js';

/** One kind of remark: many alike are one line of the report. */
export interface RemarkKind {
  certainty: Certainty;
  /** `count` is how many there are. */
  message(count: number): Bilingue;
}

interface Group {
  kind: RemarkKind;
  lines: Line[];
  texts: string[];
  element?: string;
}

const MAX_TEXT = 300;

function shortened(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT).trimEnd()}…` : text;
}

/** Gathers what the report says, in the order of the document, alike things together. */
export class Report {
  private readonly groups = new Map<RemarkKind, Group>();
  private readonly single: ImportRemark[] = [];

  /** Something that may come many times: one remark says how often, with the first place and text. */
  add(kind: RemarkKind, lines: readonly Line[], element?: string): void {
    const known = this.groups.get(kind);
    const text = lines.map((line) => line.text).join(' ');
    if (known) {
      known.lines.push(...lines);
      known.texts.push(text);
    } else {
      this.groups.set(kind, { kind, lines: [...lines], texts: [text], ...(element !== undefined && { element }) });
    }
  }

  /** Something that is said by itself. */
  say(remark: ImportRemark): void {
    this.single.push(remark);
  }

  get remarks(): ImportRemark[] {
    const grouped = [...this.groups.values()].map(({ kind, lines, texts, element }): ImportRemark => {
      const place = lines[0]?.place;
      return {
        certainty: kind.certainty,
        message: kind.message(texts.length),
        ...(place && Object.keys(place).length && { place }),
        ...(texts[0] && { text: shortened(texts[0]) }),
        ...(element !== undefined && texts.length === 1 && { element }),
      };
    });
    return [...grouped, ...this.single];
  }
}

import type { Bilingue } from '../../../json/problem.js';
import type { Certainty, ImportRemark } from '../../imported.js';
import type { Line } from '../text/line.js';

/** One kind of remark: many alike are one line of the report. */
export interface RemarkKind {
  certainty: Certainty;
  /** Each has a line of the report of its own, as long as they are few. */
  each?: true;
  /** `count` is how many there are. */
  message(count: number): Bilingue;
}

interface Group {
  kind: RemarkKind;
  lines: Line[];
  texts: string[];
}

const MAX_TEXT = 300;
/** More of one kind are told together. */
const MOST_ALONE = 30;

function shortened(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT).trimEnd()}…` : text;
}

/** Gathers what the report says, in the order of the document, alike things together. */
export class Report {
  private readonly groups = new Map<RemarkKind, Group>();
  private readonly alone = new Map<RemarkKind, number>();
  private readonly single: ImportRemark[] = [];

  /** Something that may come many times: one remark says how often, with the first place and text. */
  add(kind: RemarkKind, lines: readonly Line[], text = lines.map((line) => line.text).join(' ')): void {
    const alone = kind.each && (this.alone.get(kind) ?? 0) < MOST_ALONE;
    if (alone) this.alone.set(kind, (this.alone.get(kind) ?? 0) + 1);
    const key = alone ? { ...kind } : kind;
    const known = this.groups.get(key);
    if (known) {
      known.lines.push(...lines);
      known.texts.push(text);
    } else {
      this.groups.set(key, { kind, lines: [...lines], texts: [text] });
    }
  }

  /** How many ordinary spaces stand where no-break ones should: the editor puts them right at once. */
  spaces(count: number): void {
    if (!count) return;
    this.say({
      certainty: 'understood',
      message: {
        fr: `Typographie (TXT-07)\u00a0: ${count} espace${count > 1 ? 's ordinaires' : ' ordinaire'} devant «\u00a0;\u00a0», «\u00a0:\u00a0», «\u00a0!\u00a0», «\u00a0?\u00a0» ou dans des guillemets, comme dans le document. Dans l’éditeur, «\u00a0Corriger tout ce qui peut l’être\u00a0» les rend insécables d’un coup.`,
        en: `Typography (TXT-07): ${count} ordinary space${count > 1 ? 's' : ''} before “;”, “:”, “!”, “?” or inside guillemets, as in the document. In the editor, “Fix everything that can be fixed” makes them no-break at once.`,
      },
    });
  }

  /** Something that is said by itself. */
  say(remark: ImportRemark): void {
    this.single.push(remark);
  }

  /** All remarks; `elementOf` says the code or the title of the element to which a line went. */
  remarks(elementOf: (line: Line) => string | undefined): ImportRemark[] {
    const grouped = [...this.groups.values()].map(({ kind, lines, texts }): ImportRemark => {
      const place = lines[0]?.place;
      const element = lines[0] && elementOf(lines[0]);
      return {
        certainty: kind.certainty,
        message: kind.message(texts.length),
        ...(place && Object.keys(place).length && { place }),
        ...(texts[0] && { text: shortened(texts[0]) }),
        ...(element !== undefined && { element }),
      };
    });
    return [...grouped, ...this.single];
  }
}

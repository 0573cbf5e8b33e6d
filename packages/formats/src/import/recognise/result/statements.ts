import type { Competence, Mention, PositionMention } from '@referentiel/model';
import type { Line } from '../text/line.js';
import { proseOf } from '../text/prose.js';
import { KINDS } from './remark-kinds.js';
import type { Owner } from './tree.js';
import type { Work } from './work.js';

/** Texts outside the cells, kept until what they stand before or behind is known. */
export class Statements {
  private waiting: Line[][] = [];

  constructor(private readonly work: Work) {}

  add(lines: Line[]): void {
    this.waiting.push(lines);
  }

  /** Makes statements of what waits: before an element, or behind what ends. */
  place(position: PositionMention, holder: Owner | Competence): void {
    const { ledger, report, anchors } = this.work;
    for (const lines of this.waiting.splice(0)) {
      const taken = ledger.take(lines);
      if (!taken.length) continue;
      const mention: Mention = { genre: 'mention', position, texte: proseOf(taken) };
      const contenu = holder.contenu as Mention[];
      if (position === 'en tête') contenu.unshift(mention);
      else contenu.push(mention);
      anchors.set(taken, holder);
      if (taken[0]?.style !== 'mention') report.add(KINDS.mention, taken.slice(0, 1));
    }
  }
}

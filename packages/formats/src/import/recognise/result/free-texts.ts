import type { Competence, Epreuve, TexteModalite } from '@referentiel/model';
import { bodyBehindLabel } from '../text/label-lines.js';
import type { Line } from '../text/line.js';
import { keyOf, proseOf } from '../text/prose.js';
import type { Piece } from './in-force.js';
import type { References } from './references.js';
import { KINDS } from './remark-kinds.js';
import type { Owner } from './tree.js';
import type { Work } from './work.js';

/** The free texts of the third column, each once whatever the number of cells that print it. */
export class FreeTexts {
  private readonly texts = new Map<string, { lines: Line[]; titre?: string; epreuve?: Epreuve }>();

  constructor(
    private readonly work: Work,
    private readonly references: References,
  ) {}

  /** A free text: one element of the model wherever it stands alone, an épreuve when it comes again elsewhere. */
  pieces(text: { titre?: string; body: Line[] }, holders: (Owner | Competence)[]): Piece[] {
    const { ledger, anchors } = this.work;
    const key = `texte ${text.titre ?? ''} ${keyOf(text.body)}`;
    const known = this.texts.get(key);
    if (known) {
      ledger.take(text.body, 'known');
      return [this.piece(key)];
    }
    const taken = ledger.take(text.body);
    if (!taken.length) return [];
    const [holder] = holders;
    if (holder) anchors.set(taken, holder);
    this.texts.set(key, { lines: taken, ...(text.titre !== undefined && { titre: text.titre }) });
    return [this.piece(key)];
  }

  /** A text that several elements say is declared once, as an épreuve without title. */
  share(counts: ReadonlyMap<string, number>): void {
    const { tree, report, anchors } = this.work;
    for (const [key, text] of this.texts) {
      if ((counts.get(key) ?? 0) < 2) continue;
      text.epreuve = { genre: 'epreuve', description: proseOf(text.lines), parties: [], notes: [], derogations: [] };
      tree.certification.epreuves.push(text.epreuve);
      anchors.set(text.lines, text.epreuve);
      report.add(KINDS.untitled, text.lines.slice(0, 1));
    }
  }

  private piece(key: string): Piece {
    return {
      key,
      make: () => {
        const text = this.texts.get(key);
        if (text?.epreuve) {
          return { groupe: { renvois: [this.references.to(text.epreuve)] } };
        }
        const lines = text?.titre === undefined ? (text?.lines ?? []) : bodyBehindLabel(text.lines);
        const modalite: TexteModalite = {
          genre: 'modalite',
          ...(text?.titre !== undefined && { titre: text.titre }),
          texte: proseOf(lines),
        };
        return { contenu: modalite };
      },
    };
  }
}

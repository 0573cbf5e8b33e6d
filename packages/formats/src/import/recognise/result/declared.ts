import type { Epreuve, Partie } from '@referentiel/model';
import type { Line } from '../text/line.js';
import { keyOf, proseOf, titleOf } from '../text/prose.js';
import { type Deviation, type EpreuveEntry, settleEpreuve } from './epreuves.js';
import type { Piece } from './in-force.js';
import type { References } from './references.js';
import type { Work } from './work.js';

/** The épreuves of the model: what each declares, and how places use it. */
export class DeclaredEpreuves {
  private readonly made = new Map<EpreuveEntry, Epreuve>();

  constructor(
    private readonly work: Work,
    private readonly references: References,
  ) {}

  of(entry: EpreuveEntry): Epreuve | undefined {
    return this.made.get(entry);
  }

  declare(entry: EpreuveEntry): void {
    const { ledger, tree, anchors } = this.work;
    settleEpreuve(entry);
    const [first] = entry.occurrences;
    if (!first) return;
    const description = proseOf(ledger.take(entry.body));
    const parties = entry.parties.map(({ title, body }): Partie => {
      const prose = proseOf(ledger.take(body));
      ledger.take([title]);
      const intitule = titleOf(title.runs);
      return {
        genre: 'partie',
        intitule,
        ...(prose.blocs.length && { description: prose }),
        notes: [],
        derogations: [],
      };
    });
    const epreuve: Epreuve = {
      genre: 'epreuve',
      ...(entry.intitule && { intitule: entry.intitule }),
      ...(description.blocs.length && { description }),
      parties,
      notes: [],
      derogations: [],
    };
    ledger.take(first.title);
    if (entry.code) tree.printed.set(epreuve, entry.code);
    for (const { title, body, parties: parts } of entry.occurrences) {
      anchors.set([...title, ...body, ...parts.flatMap((part) => [part.title, ...part.body])], epreuve);
    }
    this.made.set(entry, epreuve);
    tree.certification.epreuves.push(epreuve);
  }

  /** What stands in force where a place prints an épreuve: the whole of it, or parts, with another wording. */
  usesOf(entry: EpreuveEntry, { parties, body, partieBodies }: Deviation): Piece[] {
    const epreuve = this.made.get(entry);
    if (!epreuve) return [];
    const own = new Map(partieBodies.map((one) => [one.rank, one.body]));
    const partUses = parties ?? [...own.keys()];
    return [
      ...(parties ? [] : [this.usage(epreuve, undefined, body)]),
      ...partUses.flatMap((rank) => {
        const partie = epreuve.parties[rank];
        return partie ? [this.usage(epreuve, partie, own.get(rank))] : [];
      }),
    ];
  }

  private usage(epreuve: Epreuve, partie: Partie | undefined, body: Line[] | undefined): Piece {
    const { tree, ledger } = this.work;
    const description = body && proseOf(ledger.take(body));
    const id = tree.certification.epreuves.indexOf(epreuve);
    const part = partie ? `.${epreuve.parties.indexOf(partie)}` : '';
    return {
      key: `${id}${part}${body ? ` ${keyOf(body)}` : ''}`,
      make: () => {
        return { groupe: { renvois: [this.references.to(epreuve, partie, description)] } };
      },
    };
  }
}

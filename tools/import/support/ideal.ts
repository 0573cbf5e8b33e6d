import {
  type Activite,
  type Bloc,
  type Certification,
  type Competence,
  type Critere,
  type ElementBase,
  emptyCertification,
  proseFrom,
} from '@referentiel/model';
import { type Kind, type Piece, piecesOf, type Truth } from './truth.js';

const BASE = { notes: [], derogations: [] };

/** A name that the language takes, and the printed code as the document has it. */
function named(name: string, code: string | undefined): Pick<ElementBase, 'code' | 'imprime'> {
  return { code: name, imprime: code ?? '' };
}

function prose(text: string) {
  return { blocs: text.split('\n').flatMap((line) => proseFrom(line).blocs) };
}

function isWithin(piece: Piece, ranks: number[]): boolean {
  return piece.facing.every((rank) => ranks.includes(rank));
}

interface Ranked {
  piece: Piece;
  /** Among those of its kind. */
  rank: number;
}

class Ideal {
  constructor(private readonly truth: Truth) {}

  private pieces(kind: Kind): Ranked[] {
    return piecesOf(this.truth, kind).map((piece, rank) => ({ piece, rank }));
  }

  private criteria(isTheirs: (piece: Piece) => boolean): Critere[] {
    return this.pieces('critere')
      .filter(({ piece }) => isTheirs(piece))
      .map(({ piece, rank }) => ({
        genre: 'critere',
        ...BASE,
        ...named(`K${rank}`, piece.code),
        enonce: prose(piece.text),
      }));
  }

  private competence({ piece, rank }: Ranked): Competence {
    const own = this.criteria(({ facing }) => facing.length === 1 && facing[0] === rank);
    const renvois = this.pieces('epreuve').flatMap((one) =>
      one.piece.facing.includes(rank) ? [{ nom: `E${one.rank}` }] : [],
    );
    const evaluations = renvois.length
      ? [{ genre: 'evaluation' as const, seulement: false, groupes: renvois.map((renvoi) => ({ renvois: [renvoi] })) }]
      : [];
    const enonce = prose(piece.text);
    const contenu = [...own, ...evaluations];
    return {
      genre: 'competence',
      ...BASE,
      ...named(`C${rank}`, piece.code),
      enonce,
      references: [],
      themes: [],
      contenu,
    };
  }

  private competences(ranks: number[]): Competence[] {
    return this.pieces('competence').flatMap((one) => (ranks.includes(one.rank) ? [this.competence(one)] : []));
  }

  private activities(ranks: number[]): (Activite | Competence)[] {
    const left = new Set(ranks);
    const all = this.pieces('activite').filter(({ piece }) => isWithin(piece, ranks));
    const activities = all.map(({ piece, rank }): Activite => {
      const isWhole = piece.facing.length === ranks.length && all.length > 1;
      const held = isWhole ? [] : piece.facing.filter((one) => left.delete(one));
      const description = piece.inside ? { description: { titre: '', texte: prose(piece.inside) } } : {};
      const contenu = this.competences(held);
      return {
        genre: 'activite',
        ...BASE,
        ...named(`A${rank}`, piece.code),
        intitule: piece.text,
        ...description,
        contenu,
      };
    });
    return [...activities, ...this.competences([...left])];
  }

  private container<G extends 'bloc' | 'option'>({ piece, rank }: Ranked, genre: G) {
    const { facing } = piece;
    const shared = this.criteria((one) => one.facing.length > 1 && isWithin(one, facing));
    const contenu = [...this.activities(facing), ...shared];
    return { genre, ...BASE, ...named(`B${rank}`, piece.code), intitule: piece.text, contenu };
  }

  private choice({ piece, rank }: Ranked, options: Ranked[]): Bloc {
    const contenu = options.map((one) => ({ ...this.container(one, 'option'), inclut: [] }));
    const choix = { genre: 'choix' as const, ...BASE, tronc: [], contenu };
    return { genre: 'bloc', ...BASE, ...named(`B${rank}`, piece.code), intitule: piece.text, contenu: [choix] };
  }

  build(): Certification {
    const ranks = this.pieces('competence').map(({ rank }) => rank);
    const left = new Set(ranks);
    const all = this.pieces('bloc');
    const isInside = ({ piece }: Ranked, { piece: other }: Ranked) =>
      piece !== other && piece.facing.length < other.facing.length && isWithin(piece, other.facing);
    const blocs = all
      .filter((one) => !all.some((other) => isInside(one, other)))
      .map((one): Bloc => {
        for (const rank of one.piece.facing) left.delete(rank);
        const options = all.filter((other) => isInside(other, one));
        return options.length ? this.choice(one, options) : this.container(one, 'bloc');
      });
    const epreuves = this.pieces('epreuve').map(({ piece, rank }) => {
      const [intitule = '', ...rest] = piece.text.split('\n');
      const description = rest.length ? { description: prose(rest.join('\n')) } : {};
      return {
        genre: 'epreuve' as const,
        ...BASE,
        ...named(`E${rank}`, piece.code),
        intitule,
        ...description,
        parties: [],
      };
    });
    const [title] = this.pieces('titre');
    return {
      ...emptyCertification(),
      ...(title && { intitule: title.piece.text }),
      epreuves,
      contenu: [...blocs, ...this.activities([...left])],
      notes: this.pieces('autre').map(({ piece }) => ({ texte: prose(piece.text) })),
    };
  }
}

/**
 * The certification that a perfect import of a document would give. The scores are tried on
 * it: it must have full marks, and lose them when it is damaged.
 */
export function idealImport(truth: Truth): Certification {
  return new Ideal(truth).build();
}

import { align } from './alignment.js';
import type { Beside, Recovered } from './recovered.js';
import { type Kind, type Piece, type Truth, wholeText } from './truth.js';
import { type Bag, bagOf, likeness, shared, sizeOf } from './words.js';

/** How much of the text of one kind stands where it belongs. */
export interface KindPlace {
  words: number;
  /** Words of these that stand in an element of the same kind beside the same competence; not whole. */
  right: number;
}

export type Places = Record<Kind, KindPlace>;

type BesideKind = keyof Beside;

function isBeside(kind: Kind): kind is BesideKind {
  return kind !== 'titre' && kind !== 'autre';
}

/** For the truth: all the words of one kind beside one competence. */
function wantedBeside(truth: Truth, kind: Kind, competence: number): Bag {
  const pieces = truth.pieces.filter((piece) => piece.kind === kind && piece.facing.includes(competence));
  return bagOf(...pieces.map(wholeText));
}

/** When activities are loose, those of the whole bloc: of all the competences under the same title. */
function foundBeside(truth: Truth, { beside }: Recovered, kind: BesideKind, rank: number): Bag {
  const here = beside[rank];
  if (!here) return bagOf();
  if (kind !== 'activite' || !truth.activitiesAreLoose) return bagOf(here[kind]);
  return bagOf(...new Set(beside.filter(({ bloc }) => bloc === here.bloc).map(({ activite }) => activite)));
}

/**
 * The words in their place. Beside each competence of the truth, the words of each kind are compared with those beside
 * the competence that stands for it; the share that is there counts for every piece. A piece that faces several
 * competences counts once, with the mean of their shares: an épreuve attached to one of three is a third in its place.
 */
export function placeWords(truth: Truth, recovered: Recovered): Places {
  const aligned = align(truth, recovered);
  const shares = new Map<string, number>();
  const shareOf = (piece: Piece, kind: BesideKind, competence: number): number => {
    const key = truth.activitiesAreLoose && kind === 'activite' ? '' : `${kind} ${competence}`;
    const known = key ? shares.get(key) : undefined;
    if (known !== undefined) return known;
    const rank = aligned[competence];
    const wanted = key ? wantedBeside(truth, kind, competence) : bagOf(wholeText(piece));
    const there = rank === undefined ? bagOf() : foundBeside(truth, recovered, kind, rank);
    const share = sizeOf(wanted) ? shared(wanted, there) / sizeOf(wanted) : 1;
    if (key) shares.set(key, share);
    return share;
  };
  const places = Object.fromEntries(
    ['titre', 'bloc', 'activite', 'competence', 'critere', 'epreuve', 'autre'].map((kind) => [
      kind,
      { words: 0, right: 0 },
    ]),
  ) as Places;
  for (const piece of truth.pieces) {
    if (piece.kind === 'autre') continue;
    const words = sizeOf(bagOf(wholeText(piece)));
    const place = places[piece.kind];
    place.words += words;
    if (isBeside(piece.kind)) {
      const { kind } = piece;
      const all = piece.facing.map((competence) => shareOf(piece, kind, competence));
      place.right += all.length ? (words * all.reduce((sum, one) => sum + one, 0)) / all.length : 0;
    } else place.right += words * likeness(piece.text, recovered.title);
  }
  return places;
}

/** The part of the text that stands in its place, from 0 to 1. */
export function rightShare(places: Places): number {
  const all = Object.values(places);
  const words = all.reduce((sum, place) => sum + place.words, 0);
  return words ? all.reduce((sum, place) => sum + place.right, 0) / words : 1;
}

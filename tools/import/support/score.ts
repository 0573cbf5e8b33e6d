import type { Shape } from '../corpus/shape.js';
import { type Account, account } from './accounting.js';
import { type Counted, countElements, type KindCount } from './counts.js';
import { type ImportedFile, importFile } from './import-file.js';
import { type Places, placeWords, rightShare } from './places.js';
import { recover } from './recovered.js';

/** How an import fared with one document. */
export interface Score {
  shape: Shape;
  file: ImportedFile;
  counts: Record<Counted, KindCount>;
  places: Places;
  /** The part of the text in its place, from 0 to 1. */
  right: number;
  account: Account;
}

/** Imports a document and compares what came out with what it says. */
export function score(shape: Shape, path: string): Score {
  const file = importFile(path);
  const recovered = recover(file.certification);
  const places = placeWords(shape.truth, recovered);
  return {
    shape,
    file,
    counts: countElements(shape.truth, recovered),
    places,
    right: rightShare(places),
    account: account(shape.truth, file.certification),
  };
}

/** Rights, true ones and found ones of all kinds: what the count of elements is judged by. */
export function elementShare({ counts }: Score): number {
  const all = Object.values(counts);
  const sum = (pick: (count: KindCount) => number) => all.reduce((total, count) => total + pick(count), 0);
  return (2 * sum(({ right }) => right)) / (sum(({ truth }) => truth) + sum(({ found }) => found));
}

import type { Ligne, Passage } from '../../texte/index.js';

/** A passage that the document prints, in the order of printing. */
export interface PassageImprime {
  passage: Passage;
  /** At least one. */
  lignes: Ligne[];
}

/** A point of a printed passage: the rank of a line, and how many of its characters stand before. */
export interface Point {
  ligne: number;
  caractere: number;
}

/** A stretch of one printed passage, by its rank in the document. */
export interface Ancre {
  passage: number;
  debut: Point;
  fin: Point;
}

/** Notes what is printed while the document is written once for nothing: a comment is placed knowing all of it. */
export class Releve {
  readonly passages: PassageImprime[] = [];

  readonly annoter = (passage: Passage, lignes: Ligne[]): string[] => {
    if (lignes.length) this.passages.push({ passage, lignes });
    return lignes.map(() => '');
  };
}

import type { Prose } from '@referentiel/model';

/** A body between braces; a compact one stands on its statement's line when it is short. */
export interface Corps {
  corps: Statement[];
  compact: boolean;
}

/** What a statement is made of: words as they are, a title, a text, a body. */
export type Piece = string | { titre: string } | { prose: Prose } | Corps;

/** One statement of the language, before it is laid out. `grand` ones are set apart by blank lines. */
export interface Statement {
  genre: string;
  pieces: Piece[];
  grand: boolean;
}

/** A property, a criterion, an evaluation: a statement that stands among its neighbours without blank lines. */
export function propriete(motCle: string, ...pieces: Piece[]): Statement {
  return { genre: motCle, pieces: [motCle, ...pieces], grand: false };
}

/** The body of a statement; nothing when it would be empty. */
export function corpsOf(corps: Statement[], compact = false): Corps[] {
  return corps.length ? [{ corps, compact }] : [];
}

/** Pieces with a comma after each but the last. */
export function enumeration(items: Piece[][]): Piece[] {
  return items.flatMap((item, rank) => (rank ? [',', ...item] : item));
}

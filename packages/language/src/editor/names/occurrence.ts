import type { CIBLES, Element, Place, Range } from '@referentiel/model';
import type { Target } from './target.js';

/** The whole name that a reference within a certification writes, and what it may mean there. */
export interface WholeName {
  /** In composed letters, as names are compared. */
  nom: string;
  range: Range;
  kind: keyof typeof CIBLES;
}

/**
 * One place where a name stands. Each part of a qualified name is an occurrence of its own: in `BC2.A1` the first three
 * characters mean the bloc, the last two the activity.
 */
export interface Occurrence {
  /** Just the name's characters. */
  place: Place;
  role: 'declaration' | 'reference';
  /** As written at that place. */
  nom: string;
  target: Target;
  /** The element around a reference. */
  from?: Element;
  /** The level aimed at, beside the code of a catalogue's entry. */
  niveau?: number;
  /** For a reference to an element: the name it is part of, the same object for all its parts. */
  whole?: WholeName;
  /** A part of a qualified name that only says where the last one is looked for. */
  qualifier?: true;
}

import type { Place } from './place.js';
import type { Gravite } from './revue.js';

/** One place that a remark is made of, as its source has it. */
export interface LieuRemarque {
  place: Place;
  /** The same place as offsets (UTF-16) in its document: what the `origine` of a run compares with. */
  debut: number;
  fin: number;
  /** The element concerned, in words that a reader of the document understands (« C3 »); empty when there is none. */
  nom: string;
}

/** A remark for the margin of a document: the places of one bloc of which the same is said, from top to bottom. */
export interface RemarqueSituee {
  gravite: Gravite;
  /** Id of the rule. */
  regle: string;
  message: string;
  source: string;
  lieux: readonly [LieuRemarque, ...LieuRemarque[]];
}

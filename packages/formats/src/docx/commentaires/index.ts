import type { RemarqueSituee } from '@referentiel/model';
import type { Impression, Ligne } from '../../texte/index.js';
import type { PartieSupplementaire } from '../paquet.js';
import { type Redaction, runsOf } from '../passages.js';
import { type Ancre, Releve } from './ancre.js';
import { commentairesOfRemarque } from './commentaire.js';
import { Emplacements } from './emplacements.js';
import { commentairesOfNotes } from './notes.js';
import { partieCommentaires } from './partie.js';
import { poser } from './poser.js';

/** What the comments of a draft say. */
export interface OptionsCommentaires {
  /** `draft`: only a draft has comments. */
  mode?: 'draft' | 'final';
  /** Remarks of the rules, each at the text that it is about. */
  remarques?: readonly RemarqueSituee[];
  /** Whether the author's notes stand in the margin too; nothing else prints them. */
  notes?: boolean;
  /** YYYY-MM-DD; that of the comments. */
  date?: string;
}

/** What was written with the marks of its comments, and the part that holds them when there are some. */
export interface Commente<T> {
  ecrit: T;
  parties: PartieSupplementaire[];
}

function compareAncres(a: Ancre, b: Ancre): number {
  return a.passage - b.passage || a.debut.ligne - b.debut.ligne || a.debut.caractere - b.debut.caractere;
}

/**
 * Writes a document with the comments of its draft. `ecrire` writes it from nothing, and is called twice when there is something
 * to say: what is printed must be known before a comment gets its place, since a text may be printed several times and is
 * commented once, the first time. `ecrire` must print the same passages each time, something at least before all others.
 * Sources: ECMA-376 part 1, 17.13.4.
 */
export function commente<T>(
  impression: Impression,
  { mode, remarques = [], notes, date }: OptionsCommentaires,
  ecrire: (annoter?: Redaction['annoter']) => T,
): Commente<T> {
  if (mode !== 'draft' || !(remarques.length || notes)) return { ecrit: ecrire(), parties: [] };
  const releve = new Releve();
  ecrire(releve.annoter);
  // A template may print nothing that a comment could be on.
  if (!releve.passages.length) return { ecrit: ecrire(), parties: [] };
  const { certification } = impression;
  const emplacements = new Emplacements(releve.passages, certification);
  const commentaires = [
    ...remarques.flatMap((remarque) => commentairesOfRemarque(remarque, emplacements)),
    ...(notes ? commentairesOfNotes(impression, emplacements) : []),
  ].sort((a, b) => compareAncres(a.ancre, b.ancre));
  if (!commentaires.length) return { ecrit: ecrire(), parties: [] };
  const reperes = commentaires.map(({ ancre }, id) => ({ id, ancre }));
  const plain = (ligne: Ligne) => runsOf(ligne);
  return {
    ecrit: ecrire(poser(reperes, plain)),
    parties: [partieCommentaires(commentaires, date ?? certification.date)],
  };
}

import type { Passage } from '../texte/index.js';

/** A field of the form of the register: its name there, and the text to paste. */
export interface Champ {
  nom: string;
  contenu: Passage[];
  /** What the author must know before pasting; not part of the text. */
  conseil?: string;
}

/** A part of the form: fields, or parts of its own (one for each bloc). */
export interface Rubrique {
  titre: string;
  champs: Champ[];
  rubriques?: Rubrique[];
}

/** Plain paragraphs as a field. */
export function passage(texte: string): Passage {
  return { role: 'description', prose: { blocs: [{ genre: 'paragraphe', runs: [{ texte }] }] }, retrait: 0 };
}

/** A plain list as a field; nothing for no item. */
export function liste(items: readonly string[]): Passage[] {
  if (!items.length) return [];
  const puces = items.map((texte) => ({ runs: [{ texte }], sousPuces: [] }));
  return [{ role: 'description', prose: { blocs: [{ genre: 'liste', ordonnee: false, puces }] }, retrait: 0 }];
}

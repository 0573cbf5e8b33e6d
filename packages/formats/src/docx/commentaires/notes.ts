import { type Element, type Note, walk } from '@referentiel/model';
import { type Impression, lignesOf, texteLigne } from '../../texte/index.js';
import type { Commentaire } from './commentaire.js';
import type { Emplacements } from './emplacements.js';

const AUTEUR = { nom: 'Note de l’auteur', initiales: 'Note' };

function paragraphesOf({ texte }: Note, { resolver }: Impression): string[] {
  const lignes = lignesOf({ role: 'mention', prose: resolver.prose(texte), retrait: 0 });
  return lignes.map((ligne) => {
    const { numero } = ligne.puce ?? {};
    const mark = ligne.puce ? `${numero === undefined ? '•' : `${numero}.`} ` : '';
    return `${mark}${texteLigne(ligne)}`;
  });
}

/** The author's notes, each beside the element that holds it; those of the whole and of a renewal beside the title. */
export function commentairesOfNotes(impression: Impression, emplacements: Emplacements): Commentaire[] {
  const { certification } = impression;
  const found: Commentaire[] = [];
  const add = (notes: readonly Note[], around: readonly Element[]) => {
    for (const note of notes) {
      const paragraphes = paragraphesOf(note, impression);
      if (!paragraphes.length) continue;
      found.push({ auteur: AUTEUR, paragraphes, ancre: emplacements.ancreOfElement(around) });
    }
  };
  add(certification.notes, []);
  walk(certification, (element, path) => add(element.notes, [element, ...path.toReversed()]));
  for (const { notes } of certification.renouvellements) add(notes, []);
  return found;
}

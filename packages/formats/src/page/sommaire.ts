import { contenuOf, type Element, isConteneur } from '@referentiel/model';
import type { Ancres } from '../html/ancres.js';
import type { EntreeSommaire } from '../html/document.js';
import { titreEnLigne } from '../releve/index.js';
import { titreOf } from '../tableau/noms.js';
import type { Impression } from '../texte/index.js';

const NOMMES = new Set(['bloc', 'choix', 'option', 'activite']);

/** Blocs, choices, options and activities as entries; what has no place of its own in the table gives what it holds. */
export function entreesTableau(impression: Impression, ancres: Ancres): EntreeSommaire[] {
  const inside = (owner: Element, path: Element[]): EntreeSommaire[] =>
    contenuOf(owner).flatMap((child): EntreeSommaire[] => {
      if (!isConteneur(child) || !NOMMES.has(child.genre)) return [];
      const around = [...path, owner];
      const titre = titreEnLigne(titreOf(child, around, impression));
      const entrees = inside(child, around);
      if (!titre || !ancres.has(child)) return entrees;
      return [{ ancre: ancres.nameOf(child), titre, ...(entrees.length && { entrees }) }];
    });
  return inside(impression.certification, []);
}

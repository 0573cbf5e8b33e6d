import type { Element } from '@referentiel/model';
import { isOuverture, type LignePleine, type LigneTableau } from '../tableau/index.js';
import type { Impression } from '../texte/index.js';
import { COULEURS } from './couleurs.js';

/** Backgrounds of the rows over the full width. */
export const FONDS: Partial<Record<LignePleine['nature'], string>> = {
  bloc: COULEURS.bloc,
  choix: COULEURS.bloc,
  option: COULEURS.option,
  finale: COULEURS.annexe,
};

/** Whether such a row begins with a title; that of a choice may be absent. */
function isTitled({ contenu: [first] }: LignePleine): boolean {
  return first?.intitule !== undefined || first?.code !== undefined;
}

/** The elements whose titles are headings of the document. */
export function titresOf(lignes: readonly LigneTableau[]): ReadonlySet<Element> {
  return new Set(lignes.flatMap((ligne) => (isOuverture(ligne) && isTitled(ligne) ? [ligne.element] : [])));
}

/** The style of such a heading: as deep as the titled elements that hold its own; nothing for a row without title. */
export function styleTitre(
  ligne: LigneTableau,
  titres: ReadonlySet<Element>,
  impression: Impression,
): string | undefined {
  if (!isOuverture(ligne) || !titres.has(ligne.element)) return undefined;
  const around = impression.pathOf(ligne.element).filter((owner) => titres.has(owner));
  return `Heading${Math.min(around.length + 2, 5)}`;
}

import { type Choix, type Element, type Option, type Plage, type Prose, type Renvoi, formatPlage, printedCode } from '@referentiel/model';
import type { CIBLES } from '@referentiel/model';
import { type Impression, type Passage, codeField, enonceImprime, passagesIntroduction, proseImprimee } from '../texte/index.js';
import { paragraphe } from '../texte/prose-imprimee.js';
import type { Porteur } from './presence.js';
import type { LignePleine } from './structure.js';

/** The title of a container: printed code and title; nothing when it has neither. */
export function titreOf(element: Exclude<Porteur, { genre: 'certification' }>, path: Element[], impression: Impression): Passage {
  const { intitule } = element;
  return {
    role: element.genre,
    ...codeField(element, path, impression),
    ...(intitule !== undefined && { intitule }),
    retrait: 0,
    element,
  };
}

/** « 1 option au choix parmi 4 ». */
function formatNombre(nombre: Plage, options: number): string {
  const { min, max } = nombre;
  const noun = (max ?? min ?? 0) < 2 ? 'option' : 'options';
  const bound = min === max || (min !== undefined && max !== undefined) ? '' : min === undefined ? ' au plus,' : ' au moins,';
  const count = bound ? `${min ?? max}` : formatPlage(nombre);
  return `${count} ${noun}${bound} au choix parmi ${options}`;
}

/** An element named by `tronc` or `inclut`: printed code and title; the name as written when it means nothing. */
function nommeOf(renvoi: Renvoi, kind: keyof typeof CIBLES, owner: Element, impression: Impression): string {
  const { resolver, certification } = impression;
  const element = resolver.element(renvoi, kind, owner);
  if (!element) return renvoi.nom;
  const path = resolver.pathOf?.(element) ?? [certification];
  const code = printedCode(element, path, certification);
  const titre = element.genre === 'competence' ? enonceImprime(element, impression) : 'intitule' in element ? element.intitule : undefined;
  return [code, titre].filter(Boolean).join(' ') || renvoi.nom;
}

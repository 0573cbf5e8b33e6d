import {
  type CIBLES,
  type Element,
  enonceOf,
  type Prose,
  plainText,
  printedCode,
  type Renvoi,
} from '@referentiel/model';
import { codeField, type Impression, type Passage, proseImprimee } from '../texte/index.js';
import type { Porteur } from './presence.js';

/** The code of a choice only serves references: it prints when the author says so. */
function codeOf(
  element: Exclude<Porteur, { genre: 'certification' }>,
  path: Element[],
  impression: Impression,
): { code?: string } {
  if (element.genre !== 'choix') return codeField(element, path, impression);
  return element.imprime ? { code: element.imprime } : {};
}

/** The title of a container: printed code and title, each only when there is one. */
export function titreOf(
  element: Exclude<Porteur, { genre: 'certification' }>,
  path: Element[],
  impression: Impression,
): Passage {
  const { intitule } = element;
  return {
    role: element.genre,
    ...codeOf(element, path, impression),
    ...(intitule !== undefined && { intitule }),
    retrait: 0,
    element,
  };
}

function titleText(element: Element, { resolver }: Impression): string | undefined {
  if (element.genre !== 'competence') return 'intitule' in element ? element.intitule : undefined;
  const enonce = enonceOf(element, resolver);
  return enonce && plainText(proseImprimee(enonce, resolver));
}

/** An element that `tronc` or `inclut` names: printed code and title; the name as written when it means nothing. */
export function nommeOf(renvoi: Renvoi, kind: keyof typeof CIBLES, owner: Element, impression: Impression): string {
  const element = impression.resolver.element(renvoi, kind, owner);
  if (!element) return renvoi.nom;
  const code = printedCode(element, impression.pathOf(element), impression.certification);
  return [code, titleText(element, impression)].filter(Boolean).join(' ') || renvoi.nom;
}

/** A bulleted list of plain texts. */
export function listOf(items: string[]): Prose {
  return {
    blocs: [{ genre: 'liste', ordonnee: false, puces: items.map((texte) => ({ runs: [{ texte }], sousPuces: [] })) }],
  };
}

import {
  type Certification,
  type Competence,
  type Conteneur,
  type Element,
  enonceOf,
  type Texte,
} from '@referentiel/model';
import { codeField, type Impression } from './impression.js';
import type { Passage, Role } from './passage.js';
import { proseImprimee } from './prose-imprimee.js';

/** A text under a label (or none), as a passage; nothing when the text is not written. */
export function passageTexte(
  role: Role,
  texte: Texte | undefined,
  label: string | undefined,
  element: Element,
  { resolver }: Impression,
  retrait = 0,
): Passage[] {
  if (!texte) return [];
  return [{ role, ...(label !== undefined && { label }), prose: proseImprimee(texte, resolver), retrait, element }];
}

/** Contexte and description of a container or of the certification, under their labels. */
export function passagesIntroduction(
  element: Conteneur | Certification,
  impression: Impression,
  retrait = 0,
): Passage[] {
  const { contexte, description } = element;
  return [
    ...passageTexte('contexte', contexte?.texte, contexte?.titre ?? 'Contexte', element, impression, retrait),
    ...passageTexte('description', description?.texte, description?.titre, element, impression, retrait),
  ];
}

/** A competence: printed code, then the local text, else that of the transversal competence it takes up. */
export function passageCompetence(competence: Competence, path: Element[], impression: Impression): Passage {
  const enonce = enonceOf(competence, impression.resolver);
  const prose = enonce && proseImprimee(enonce, impression.resolver);
  return {
    role: 'competence',
    ...codeField(competence, path, impression),
    ...(prose && { prose }),
    retrait: 0,
    element: competence,
  };
}

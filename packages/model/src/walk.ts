import type { Certification, ContenuCertification, FragmentTexte } from './certification.js';
import type { Competence, CompetenceTransversale, ContenuEvaluation, Critere } from './competence.js';
import type { Conteneur, Option } from './conteneur.js';
import type { Epreuve, Partie } from './epreuve.js';

/** Whatever may stand in a `contenu`. */
export type Contenu = ContenuCertification | Option | Conteneur | Competence | ContenuEvaluation;

/** Every element of the tree that carries a code or holds others. */
export type Element =
  | Certification
  | Conteneur
  | Competence
  | CompetenceTransversale
  | Critere
  | Epreuve
  | Partie
  | FragmentTexte;

const CONTENEURS = new Set(['bloc', 'activite', 'tache', 'sousTache', 'choix', 'option']);

export function isConteneur(element: { genre: string }): element is Conteneur {
  return CONTENEURS.has(element.genre);
}

/** The content of an element in source order; nothing for those that hold none. */
export function contenuOf(element: Element): Contenu[] {
  return 'contenu' in element ? (element.contenu as Contenu[]) : [];
}

/** The elements directly inside an element, in source order: what declares a code, at any kind. */
export function childrenOf(element: Element): Element[] {
  if (element.genre === 'epreuve') return element.parties;
  const held = contenuOf(element).filter(
    (child): child is Conteneur | Competence | Critere =>
      isConteneur(child) || child.genre === 'competence' || child.genre === 'critere',
  );
  if (element.genre !== 'certification') return held;
  return [...element.textes, ...element.epreuves, ...element.competencesTransversales, ...held];
}

/** Calls `visit` for every element below `element`, owners before what they own; `path` ends with the owner. */
export function walk(element: Element, visit: (child: Element, path: Element[]) => void, path: Element[] = []): void {
  const inside = [...path, element];
  for (const child of childrenOf(element)) {
    visit(child, inside);
    walk(child, visit, inside);
  }
}

/** A competence of the table with the containers that hold it, the certification first. */
export interface CompetenceSituee {
  competence: Competence;
  path: Element[];
}

/** The competences of the table in reading order (the transversal ones stand where they are taken up). */
export function competencesOf(element: Element): CompetenceSituee[] {
  const found: CompetenceSituee[] = [];
  walk(element, (child, path) => {
    if (child.genre === 'competence') found.push({ competence: child, path });
  });
  return found;
}

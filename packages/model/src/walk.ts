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

const NONE: Element[] = [];

/** The elements directly inside an element, in source order: what declares a code, at any kind. */
export function childrenOf(element: Element): Element[] {
  if (element.genre === 'epreuve') return element.parties;
  if (!('contenu' in element)) return NONE;
  const held = contenuOf(element).filter(
    (child): child is Conteneur | Competence | Critere =>
      isConteneur(child) || child.genre === 'competence' || child.genre === 'critere',
  );
  if (element.genre !== 'certification') return held;
  return [...element.textes, ...element.epreuves, ...element.competencesTransversales, ...held];
}

function walkTree(element: Element, visit: (child: Element, path: Element[]) => void, path: Element[]): void {
  const children = childrenOf(element);
  if (!children.length) return;
  const inside = [...path, element];
  for (const child of children) {
    visit(child, inside);
    walkTree(child, visit, inside);
  }
}

interface Visited {
  child: Element;
  path: Element[];
}

const settled = new WeakMap<Certification, { visited?: Visited[] }>();

/**
 * Says that a certification will not change any more: its elements are then listed once, for the hundred readers that go
 * through them.
 */
export function settle(certification: Certification): void {
  if (!settled.has(certification)) settled.set(certification, {});
}

/** What is worked out of a certification: once when it is settled, each time while it may change. */
export function onceSettled<V>(make: (certification: Certification) => V): (certification: Certification) => V {
  const known = new WeakMap<Certification, { value: V }>();
  return (certification) => {
    if (!settled.has(certification)) return make(certification);
    let found = known.get(certification);
    if (!found) {
      found = { value: make(certification) };
      known.set(certification, found);
    }
    return found.value;
  };
}

function visitedOf(certification: Certification): Visited[] | undefined {
  const known = settled.get(certification);
  if (known && !known.visited) {
    const visited: Visited[] = [];
    walkTree(certification, (child, path) => visited.push({ child, path }), []);
    known.visited = visited;
  }
  return known?.visited;
}

/** Calls `visit` for every element below `element`, owners before what they own; `path` ends with the owner. */
export function walk(element: Element, visit: (child: Element, path: Element[]) => void): void {
  const visited = element.genre === 'certification' ? visitedOf(element) : undefined;
  if (!visited) walkTree(element, visit, []);
  else for (const { child, path } of visited) visit(child, path);
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

import {
  type Certification,
  type Choix,
  type Conteneur,
  contenuOf,
  type Element,
  formatPlage,
  isConteneur,
  type Option,
  printedCode,
} from '@referentiel/model';
import type { Impression } from '../../../../packages/formats/src/texte/index.js';
import { textLines } from './texts.js';

/** A name for an element that does not depend on hidden codes. */
export function labelOf(element: Element, impression: Impression): string {
  // The code of a choice is a name for references: it prints when the author says so.
  const isNamed = element.genre === 'choix' && element.imprime === undefined;
  const code = isNamed ? undefined : printedCode(element, impression.pathOf(element), impression.certification);
  const title = 'intitule' in element ? element.intitule : undefined;
  const first = 'enonce' in element ? textLines(element.enonce, impression)[0]?.slice(0, 40) : undefined;
  return [element.genre, code, title ?? (code ? undefined : first)].filter(Boolean).join(' ');
}

function prefixed(name: string, lines: string[]): string[] {
  return lines.map((line) => `${name}: ${line}`);
}

/** The elements that a container names elsewhere are compared by what is printed for them. */
function namesOf(renvois: Choix['tronc'], kind: 'tronc' | 'inclut', owner: Element, impression: Impression): string[] {
  return renvois.map((renvoi) => {
    const found = impression.resolver.element(renvoi, kind, owner);
    return found ? labelOf(found, impression) : renvoi.nom;
  });
}

/** What an option says of itself. `inclut` is excused: its list may come back as a text of the option, or not at all. */
function descriptionLines(element: Conteneur, impression: Impression): string[] {
  if (element.genre === 'option' && (element as Option).inclut.length) return [];
  const { description } = element;
  return description
    ? prefixed(`description (${description.titre ?? ''})`, textLines(description.texte, impression))
    : [];
}

function introduction(element: Conteneur, impression: Impression): string[] {
  const { contexte } = element;
  const prerequis = 'prerequis' in element ? element.prerequis : undefined;
  const choice =
    element.genre === 'choix'
      ? [
          ...(element.nombre ? [`nombre: ${formatPlage(element.nombre)}`] : []),
          ...namesOf(element.tronc, 'tronc', element, impression).map((name) => `tronc: ${name}`),
        ]
      : [];
  return [
    ...choice,
    ...prefixed('prérequis', textLines(prerequis, impression)),
    ...(contexte ? prefixed(`contexte (${contexte.titre ?? 'Contexte'})`, textLines(contexte.texte, impression)) : []),
    ...descriptionLines(element, impression),
  ];
}

function walkLines(owner: Element, impression: Impression, depth: number): string[] {
  const indent = '  '.repeat(depth);
  return contenuOf(owner).flatMap((child): string[] => {
    if (child.genre === 'competence') return [`${indent}${labelOf(child, impression)}`];
    if (!isConteneur(child)) return [];
    return [
      `${indent}${labelOf(child, impression)}`,
      ...introduction(child, impression).map((line) => `${indent}  ${line}`),
      ...walkLines(child, impression, depth + 1),
    ];
  });
}

/** The tree of containers and competences, a line each, with the texts that introduce the containers. */
export function structureLines(certification: Certification, impression: Impression): string[] {
  return walkLines(certification, impression, 0);
}

import { contenuOf, type Element, type EnVigueur, enVigueur, type Resolver } from '@referentiel/model';
import type { Portee } from './portees.js';

/** One thing that evaluates a competence, and who says so. */
export interface Evaluateur {
  enVigueur: EnVigueur;
  /** The element whose statement brought it: the competence itself, what it takes up, or something around it. */
  origine: Element;
}

/** What an element says itself, what it takes up included. */
function sourcesOf(owner: Element, resolver: Resolver): Element[] {
  const transversale = owner.genre === 'competence' ? resolver.transversale(owner) : undefined;
  return transversale ? [owner, transversale] : [owner];
}

function brings(source: Element, one: EnVigueur, owner: Element, resolver: Resolver): boolean {
  return contenuOf(source).some((child) => {
    if (child === one) return true;
    if (child.genre !== 'evaluation' || one.genre !== 'usage') return false;
    const renvois = child.groupes.flatMap((groupe) => groupe.renvois);
    return renvois.some((renvoi) => {
      const meant = resolver.epreuve(renvoi, owner);
      return meant ? meant === one.epreuve : renvoi.nom === one.nom;
    });
  });
}

/** The nearest element of a path that brings what is in force at its end. */
function origineOf(one: EnVigueur, path: readonly Element[], resolver: Resolver): Element {
  for (const owner of [...path].reverse()) {
    const source = sourcesOf(owner, resolver).find((candidate) => brings(candidate, one, owner, resolver));
    if (source) return source;
  }
  return path[0] as Element;
}

/** Whether an element says, or takes up, anything about its evaluation; else all that holds for its holder holds for it. */
export function evaluates(element: Element): boolean {
  if (element.genre === 'competence' && element.reprend) return true;
  return contenuOf(element).some(({ genre }) => genre === 'evaluation' || genre === 'modalite');
}

function same(one: EnVigueur, other: EnVigueur): boolean {
  if (one.genre !== 'usage' || other.genre !== 'usage') return one === other;
  return one.epreuve ? one.epreuve === other.epreuve : one.nom === other.nom;
}

/**
 * What evaluates the last element of `path` (the certification first): what is in force there, then what reaches it from a
 * choice or an option elsewhere. Each once, the nearest way first.
 */
export function evaluateursOf(
  path: readonly Element[],
  portees: ReadonlyMap<Element, readonly Portee[]>,
  resolver: Resolver,
): Evaluateur[] {
  const found: Evaluateur[] = [];
  const elsewhere = path.flatMap((element) => portees.get(element) ?? []);
  for (const way of [path, ...elsewhere]) {
    for (const one of enVigueur([...way], resolver)) {
      if (found.some(({ enVigueur: known }) => same(known, one))) continue;
      found.push({ enVigueur: one, origine: origineOf(one, way, resolver) });
    }
  }
  return found;
}

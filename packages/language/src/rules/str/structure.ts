import {
  type Activite,
  type Bloc,
  type Certification,
  type Choix,
  childrenOf,
  type Element,
  type Option,
  walk,
} from '@referentiel/model';
import type { RuleContext } from '../rule.js';

/** The containers of a certification by kind, and what an option takes from elsewhere. */
export interface Structure {
  blocs: readonly Bloc[];
  activites: readonly Activite[];
  choix: readonly Choix[];
  /** The option that takes an element declared elsewhere (`inclut`). */
  takenBy: ReadonlyMap<Element, Option>;
  /** What an option takes from elsewhere. */
  takenOf: ReadonlyMap<Option, readonly Element[]>;
}

const known = new WeakMap<Certification, Structure>();

/** The structure of a certification, read once for all rules of a check. */
export function structureOf(context: RuleContext): Structure {
  let found = known.get(context.certification);
  if (!found) {
    found = read(context);
    known.set(context.certification, found);
  }
  return found;
}

function read({ certification, resolver }: RuleContext): Structure {
  const blocs: Bloc[] = [];
  const activites: Activite[] = [];
  const choix: Choix[] = [];
  const takenBy = new Map<Element, Option>();
  const takenOf = new Map<Option, Element[]>();
  walk(certification, (element) => {
    if (element.genre === 'bloc') blocs.push(element);
    else if (element.genre === 'activite') activites.push(element);
    else if (element.genre === 'choix') choix.push(element);
    else if (element.genre === 'option') {
      const taken = element.inclut.flatMap((renvoi) => resolver.element(renvoi, 'inclut', element) ?? []);
      for (const one of taken) takenBy.set(one, element);
      takenOf.set(element, taken);
    }
  });
  return { blocs, activites, choix, takenBy, takenOf };
}

/** Whether an activity or a task stands inside an element, or an option inside it takes one. */
export function holdsActivity(element: Element, structure: Structure, seen = new Set<Element>()): boolean {
  if (element.genre === 'activite' || element.genre === 'tache') return true;
  if (seen.has(element)) return false;
  seen.add(element);
  const taken = element.genre === 'option' ? (structure.takenOf.get(element) ?? []) : [];
  return [...childrenOf(element), ...taken].some((child) => holdsActivity(child, structure, seen));
}

/**
 * How many competences a candidate takes from an element: all of what is common, and of a choice its largest option. What an
 * option takes from elsewhere counts there. `around` breaks the circles of options that take what holds them.
 */
export function competencesTaken(element: Element, structure: Structure, around: readonly Element[] = []): number {
  if (element.genre === 'competence') return 1;
  if (around.includes(element)) return 0;
  const inside = [...around, element];
  if (element.genre === 'choix') {
    return Math.max(0, ...optionsOf(element).map((option) => competencesTaken(option, structure, inside)));
  }
  const own = childrenOf(element).filter((child) => !structure.takenBy.has(child));
  const taken = element.genre === 'option' ? (structure.takenOf.get(element) ?? []) : [];
  return [...own, ...taken].reduce((sum, child) => sum + competencesTaken(child, structure, inside), 0);
}

/** The options of a choice. */
export function optionsOf({ contenu }: Choix): Option[] {
  return contenu.filter((child): child is Option => child.genre === 'option');
}

/** Whether an element, given what holds it, is part of an option: it stands in one, or one takes it or what holds it. */
export function isOptional(element: Element, path: readonly Element[], { takenBy }: Structure): boolean {
  return [...path, element].some((one) => one.genre === 'option' || takenBy.has(one));
}

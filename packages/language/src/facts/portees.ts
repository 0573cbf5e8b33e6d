import { addTo, type Element, walk } from '@referentiel/model';
import type { Resolved } from './certification-facts.js';

/** Elements, outermost first, whose evaluations reach an element that stands elsewhere. */
export type Portee = readonly Element[];

/**
 * What reaches elements beside what holds them: a choice reaches its common core (`tronc`), an option the elements that it
 * takes (`inclut`), the choice around it too. Source: langage.md, the worked example's `choix`.
 */
export function porteesOf({ certification, resolver }: Resolved): Map<Element, Portee[]> {
  const found = new Map<Element, Portee[]>();
  const add = (element: Element | undefined, portee: Portee) => {
    if (element) addTo(found, element, portee);
  };
  walk(certification, (element, path) => {
    if (element.genre === 'choix') {
      for (const renvoi of element.tronc) add(resolver.element(renvoi, 'tronc', element), [element]);
    } else if (element.genre === 'option') {
      const around = path.at(-1);
      const portee = around?.genre === 'choix' ? [around, element] : [element];
      for (const renvoi of element.inclut) add(resolver.element(renvoi, 'inclut', element), portee);
    }
  });
  return found;
}

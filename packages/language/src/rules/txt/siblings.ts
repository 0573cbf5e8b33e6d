import { contenuOf, type Element } from '@referentiel/model';
import type { RuleContext } from '../rule.js';

/** What stands behind an element in its holder, of the same kind. */
export function nextSibling(element: Element, { facts }: RuleContext): Element | undefined {
  const owner = facts.pathOf(element).at(-1);
  if (!owner) return undefined;
  const inside = contenuOf(owner);
  const rank = inside.indexOf(element as (typeof inside)[number]);
  return inside.slice(rank + 1).find(({ genre }) => genre === element.genre) as Element | undefined;
}

import type { Competence, Element } from '@referentiel/model';
import { namePlace } from '../../element-place.js';
import type { Bilingual, RuleContext, Violation } from '../../rule.js';
import { naming } from '../../wording.js';

/** « du bloc BC1 », « de l’option C » / “of bloc BC1”. */
export function ofElement(element: Element): Bilingual {
  const { fr, en } = naming(element);
  return { fr: fr.startsWith('le ') ? `du ${fr.slice(3)}` : `de ${fr}`, en: `of ${en}` };
}

/** Competences that lack the same thing: one, or all those of an element. */
export interface Manque {
  element: Element;
  /** All the competences of `element` when it is no competence. */
  competences: Competence[];
}

/** Groups competences by the widest element of which all competences are among them. */
export function groupedByElement(lacking: ReadonlySet<Competence>, { facts }: RuleContext): Manque[] {
  if (!lacking.size) return [];
  const counts = new Map<Element, { all: number; lacking: number }>();
  for (const { competence, path } of facts.competences) {
    for (const element of path) {
      const count = counts.get(element) ?? { all: 0, lacking: 0 };
      count.all++;
      if (lacking.has(competence)) count.lacking++;
      counts.set(element, count);
    }
  }
  const groups = new Map<Element, Manque>();
  for (const { competence, path } of facts.competences) {
    if (!lacking.has(competence)) continue;
    const element = path.find((one) => {
      const count = counts.get(one);
      return count && count.all > 1 && count.all === count.lacking;
    });
    const key = element ?? competence;
    const group = groups.get(key);
    if (group) group.competences.push(competence);
    else groups.set(key, { element: key, competences: [competence] });
  }
  return [...groups.values()];
}

/** A finding for each group: `nombre` and `de` for « des 6 compétences du bloc BC1 », `nom` for one competence alone. */
export function* violationsOf(groups: readonly Manque[]): Iterable<Violation> {
  for (const { element, competences } of groups) {
    const alone = element.genre === 'competence';
    const of = ofElement(element);
    yield {
      place: namePlace(element),
      params: {
        nom: naming(element).fr,
        name: naming(element).en,
        nombre: alone ? '' : `${competences.length}`,
        de: of.fr,
        of: of.en,
      },
      ...(element.code !== undefined && { element: element.code }),
    };
  }
}

import type { DerogationRelue } from '@referentiel/model';
import { filesOf } from '../build/certification.js';
import { statedWaivers } from '../check/stated-waivers.js';
import { oneLine } from '../editor/facts/labels.js';
import type { Situation } from './situation.js';

/** The remarks that the author assumes, with the reasons, in the order of the elements. */
export function derogationsOf(situation: Situation): DerogationRelue[] {
  const { waivers, resolver, source, settings } = situation.checked;
  const stated = statedWaivers(waivers, filesOf(source), settings);
  return waivers.map(({ regle, raison, element, place, findings }, rank) => {
    const { rule, isJudged = false } = stated[rank] ?? {};
    const innermost = findings.map((one) => {
      const inner = situation.around(one.place).at(-1);
      return one.element ?? (inner ? situation.nom(inner) : '');
    });
    const portee =
      'genre' in element
        ? element.genre === 'certification'
          ? 'toute la certification'
          : situation.nom(element)
        : 'le renouvellement';
    return {
      regle,
      titre: rule?.title.fr ?? '',
      portee,
      lieu: place ? situation.lieu(place) : '',
      raison: oneLine(raison, resolver),
      elements: [...new Set(innermost)].filter(Boolean),
      nombre: findings.length,
      aRetirer: findings.length === 0 && (isJudged || !rule),
    };
  });
}

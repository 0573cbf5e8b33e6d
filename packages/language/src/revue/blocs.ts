import { type Bloc, type BlocRelu, competencesOf, type Option, walk } from '@referentiel/model';
import { certifiabilite, type Obstacle } from '../facts/certifiabilite.js';
import type { Situation } from './situation.js';

/** What is certified alone: the blocs, and the options that are no part of one and hold none. */
function blocsIn(situation: Situation): (Bloc | Option)[] {
  const found: (Bloc | Option)[] = [];
  walk(situation.checked.certification, (element, path) => {
    if (element.genre === 'bloc') found.push(element);
    if (element.genre !== 'option' || path.some(({ genre }) => genre === 'bloc')) return;
    let holdsBloc = false;
    walk(element, ({ genre }) => {
      holdsBloc ||= genre === 'bloc';
    });
    if (!holdsBloc && competencesOf(element).length) found.push(element);
  });
  return found;
}

const MANQUES = { 'sans-epreuve': 'sans épreuve', 'sans-critere': 'sans critère' } as const;

function verdictOf(obstacles: readonly Obstacle[], situation: Situation): string {
  if (!obstacles.length) return 'Peut être certifié seul.';
  const lacking = (raison: keyof typeof MANQUES) => {
    const noms = situation.noms(obstacles.flatMap((one) => (one.raison === raison ? [one.competence] : [])));
    return noms.length ? [`${noms.join(', ')} ${MANQUES[raison]}`] : [];
  };
  const reasons = [...lacking('sans-epreuve'), ...lacking('sans-critere')];
  const why = reasons.join('\u00a0; ') || 'il ne contient aucune compétence';
  return `Ne peut pas être certifié seul\u00a0: ${why}.`;
}

/** Each bloc, and whether it can be certified on its own. Source: Vademecum RNCP 2023, p. 26 (§ 7). */
export function blocsOf(situation: Situation): BlocRelu[] {
  return blocsIn(situation).map((bloc) => {
    const obstacles = certifiabilite(bloc, situation.checked.facts);
    return {
      nom: situation.titre(bloc),
      competences: competencesOf(bloc).length,
      certifiable: obstacles.length === 0,
      verdict: verdictOf(obstacles, situation),
    };
  });
}

import { type Element, walk } from '@referentiel/model';
import { repertoireOf } from '../../facts/repertoire.js';
import { namePlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { bloc } from './example.js';
import { type Structure, structureOf } from './structure.js';

interface Held {
  /** The elements that hold a competence, whatever the depth. */
  holders: ReadonlySet<Element>;
  /** Blocs and options whose competences stand beside the activities: they belong to all of these. */
  shared: ReadonlySet<Element>;
}

function heldIn({ certification, facts }: RuleContext, { takenOf }: Structure): Held {
  const holders = new Set<Element>();
  const shared = new Set<Element>();
  const add = (path: readonly Element[]) => {
    for (const one of path) holders.add(one);
    if (path.some(({ genre }) => genre === 'activite')) return;
    // What stands at the root of a certification belongs to the activities at its root only.
    const around = path.length === 1 ? [certification] : path.slice(1);
    for (const one of around) shared.add(one);
  };
  for (const { path } of facts.competences) add(path);
  for (const [option, taken] of takenOf) {
    for (const one of taken) {
      if (one.genre === 'competence') add([...facts.pathOf(option), option]);
    }
  }
  return { holders, shared };
}

function* activitiesMustHaveACompetence(context: RuleContext): Iterable<Violation> {
  const { certification, facts } = context;
  if (repertoireOf(certification) === 'RS') return;
  const structure = structureOf(context);
  const { holders, shared } = heldIn(context, structure);
  const activities: { activity: Element; path: readonly Element[] }[] = [];
  walk(certification, (element, path) => {
    if (element.genre === 'activite') activities.push({ activity: element, path });
  });
  for (const { activity, path } of activities) {
    if (holders.has(activity)) continue;
    const option = [...path, activity].map((one) => structure.takenBy.get(one)).find((one) => one !== undefined);
    const around = [...path.slice(1), ...(option ? [...facts.pathOf(option).slice(1), option] : [])];
    if (around.some((one) => shared.has(one)) || (path.length === 1 && shared.has(certification))) continue;
    yield {
      place: namePlace(activity),
      params: {},
      ...(activity.code !== undefined && { element: activity.code }),
    };
  }
}

export const rule: ModelRule = {
  id: 'STR-05',
  severity: 'error',
  redaction: true,
  draft: 'off',
  title: { fr: 'Une activité doit avoir au moins une compétence', en: 'An activity must have at least one competence' },
  why: {
    fr: 'Le référentiel de compétences identifie toutes les compétences associées aux activités : une activité qui n’en a pas n’est ni certifiée, ni évaluée.',
    en: 'The référentiel de compétences identifies all competences of the activities: an activity without any is neither certified nor evaluated.',
  },
  source: 'Vademecum RNCP 2023, p. 25',
  message: () => ({
    fr: 'Cette activité n’a pas de compétence : écrivez celles qu’elle mobilise, ou retirez-la.',
    en: 'This activity has no competence: write those that it calls for, or remove it.',
  }),
  example: {
    wrong: `certification X\n${bloc('BC1', 'Suivre les consommations', 'Suivi des consommations', [1, 2])}${bloc('BC2', 'Organiser l’entretien', 'Organisation de l’entretien', [3, 4]).replace(/\}\n$/, '    activité "Conseil aux occupants"\n}\n')}`,
    right: `certification X\n${bloc('BC1', 'Suivre les consommations', 'Suivi des consommations', [1, 2])}${bloc('BC2', 'Organiser l’entretien', 'Organisation de l’entretien', [3, 4])}`,
  },
  check: activitiesMustHaveACompetence,
};

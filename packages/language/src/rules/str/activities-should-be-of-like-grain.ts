import type { Element } from '@referentiel/model';
import { namePlace } from '../element-place.js';
import { type ModelRule, numberParameter, type RuleContext, type Violation } from '../rule.js';
import { naming } from '../wording.js';
import { bloc } from './example.js';

/** Few activities, or none that is large, tell nothing of the grain. */
const ACTIVITIES = 3;
const LARGE = 6;

function activitiesShouldBeOfLikeGrain(context: RuleContext): Violation[] {
  const counts = new Map<Element, number>();
  for (const { path } of context.facts.competences) {
    const activite = path.findLast(({ genre }) => genre === 'activite');
    if (activite) counts.set(activite, (counts.get(activite) ?? 0) + 1);
  }
  if (counts.size < ACTIVITIES) return [];
  const sorted = [...counts].sort((a, b) => a[1] - b[1]);
  const [small, fewest] = sorted[0] as [Element, number];
  const [large, most] = sorted.at(-1) as [Element, number];
  if (most < LARGE || most <= fewest * numberParameter(rule, 'rapport', context)) return [];
  const other = namePlace(small);
  return [
    {
      place: namePlace(large),
      params: { nombre: `${most}`, moins: `${fewest}`, autre: naming(small).fr, other: naming(small).en },
      ...(large.code !== undefined && { element: large.code }),
      related: other
        ? [{ place: other, message: { fr: 'l’activité qui en a le moins', en: 'the activity with the fewest' } }]
        : [],
    },
  ];
}

export const rule: ModelRule = {
  id: 'STR-14',
  severity: 'hint',
  redaction: true,
  draft: 'off',
  parameters: {
    rapport: {
      what: {
        fr: 'combien de fois plus de compétences une activité peut avoir qu’une autre',
        en: 'how many times more competences one activity may have than another',
      },
      value: 4,
    },
  },
  title: {
    fr: 'Les activités devraient avoir une maille comparable',
    en: 'Activities should be of a like grain',
  },
  why: {
    fr: 'La stabilité de la maille retenue pour les activités et les compétences est un signe de maîtrise attendu à la lecture.',
    en: 'An even grain of activities and competences is a sign of mastery that readers look for.',
  },
  source: 'Vademecum RNCP 2023, p. 25',
  message: ({ nombre, moins, autre, other }) => ({
    fr: `Cette activité a ${nombre} compétences, ${autre} en a ${moins} : divisez l’une ou réunissez l’autre, pour une maille comparable.`,
    en: `This activity has ${nombre} competences, ${other} has ${moins}: divide one or join the other, for a like grain.`,
  }),
  example: {
    wrong: `certification X\n${bloc('BC1', 'Exploiter une chaufferie', 'Exploitation d’une chaufferie', [1, 2, 3, 4, 5, 6])}${bloc('BC2', 'Conseiller les occupants', 'Conseil aux occupants', [7])}${bloc('BC3', 'Gérer les contrats', 'Gestion des contrats', [8])}`,
    right: `certification X\n${bloc('BC1', 'Exploiter une chaufferie', 'Exploitation d’une chaufferie', [1, 2, 3, 4])}${bloc('BC2', 'Conseiller les occupants', 'Conseil aux occupants', [5, 6])}${bloc('BC3', 'Gérer les contrats', 'Gestion des contrats', [7, 8])}`,
  },
  check: activitiesShouldBeOfLikeGrain,
};

import { repertoireOf } from '../../facts/repertoire.js';
import { namePlace } from '../element-place.js';
import { type ModelRule, numberParameter, type RuleContext, type Violation } from '../rule.js';
import { bloc } from './example.js';
import { competencesTaken, isOptional, structureOf } from './structure.js';

/** Under this lead over all others together, a share says nothing: two competences and one. */
const LEAD = 2;

function* noBlocShouldHoldMostCompetences(context: RuleContext): Iterable<Violation> {
  const { certification, facts } = context;
  if (repertoireOf(certification) === 'RS') return;
  const structure = structureOf(context);
  const total = competencesTaken(certification, structure);
  const common = structure.blocs.filter((one) => !isOptional(one, facts.pathOf(one), structure));
  if (common.length < 2 || total < 3) return;
  const most = numberParameter(rule, 'seuil', context);
  for (const one of common) {
    const nombre = competencesTaken(one, structure);
    const part = (100 * nombre) / total;
    if (part <= most || nombre - (total - nombre) < LEAD) continue;
    yield {
      place: namePlace(one),
      params: { nombre: `${nombre}`, total: `${total}`, part: `${Math.round(part)}` },
      ...(one.code !== undefined && { element: one.code }),
    };
  }
}

export const rule: ModelRule = {
  id: 'STR-08',
  severity: 'warning',
  redaction: true,
  draft: 'hint',
  parameters: {
    seuil: {
      what: {
        fr: 'part des compétences, en pour cent, qu’un bloc ne dépasse pas',
        en: 'share of the competences, in per cent, that no bloc exceeds',
      },
      value: 60,
    },
  },
  title: {
    fr: 'Un bloc ne devrait pas réunir la grande majorité des compétences',
    en: 'No bloc should hold the great majority of the competences',
  },
  why: {
    fr: 'Un bloc qui regroupe presque tout rend la logique des blocs inopérante : qui n’obtient pas ce bloc n’obtient presque rien.',
    en: 'A bloc that gathers nearly everything makes blocs pointless: whoever misses it gets nearly nothing.',
  },
  source: 'Vademecum RNCP 2023, p. 28',
  message: ({ nombre, total, part }) => ({
    fr: `Ce bloc réunit ${nombre} des ${total} compétences (${part} %) : répartissez-les mieux, ou divisez-le selon les activités.`,
    en: `This bloc holds ${nombre} of the ${total} competences (${part}%): share them better, or divide it after the activities.`,
  }),
  example: {
    wrong: `certification X\n${bloc('BC1', 'Exploiter une chaufferie', 'Exploitation d’une chaufferie', [1, 2, 3, 4, 5, 6])}${bloc('BC2', 'Conseiller les occupants', 'Conseil aux occupants', [7, 8])}`,
    right: `certification X\n${bloc('BC1', 'Suivre les consommations', 'Suivi des consommations', [1, 2, 3, 4])}${bloc('BC2', 'Organiser l’entretien', 'Organisation de l’entretien', [5, 6, 7, 8])}`,
  },
  check: noBlocShouldHoldMostCompetences,
};

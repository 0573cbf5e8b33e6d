import { repertoireOf } from '../../facts/repertoire.js';
import { namePlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { bloc } from './example.js';
import { competencesTaken, structureOf } from './structure.js';

function* blocsShouldHaveTwoCompetences(context: RuleContext): Iterable<Violation> {
  if (repertoireOf(context.certification) === 'RS') return;
  const structure = structureOf(context);
  for (const one of structure.blocs) {
    const nombre = competencesTaken(one, structure);
    if (nombre > 1) continue;
    yield {
      place: namePlace(one),
      params: { nombre: `${nombre}` },
      ...(one.code !== undefined && { element: one.code }),
    };
  }
}

export const rule: ModelRule = {
  id: 'STR-07',
  severity: 'warning',
  redaction: true,
  draft: 'off',
  title: { fr: 'Un bloc devrait réunir au moins deux compétences', en: 'A bloc should hold at least two competences' },
  why: {
    fr: 'Un bloc est un ensemble homogène et cohérent de compétences, complet pour exercer une activité : une seule compétence y suffit rarement.',
    en: 'A bloc is a homogeneous, coherent set of competences, complete for practising an activity: a single one rarely is.',
  },
  source: 'Code du travail, art. L6113-1 ; Vademecum RNCP 2023, p. 26 (§ 5 et 6) ; usage des dossiers',
  message: ({ nombre }) =>
    nombre === '0'
      ? {
          fr: 'Ce bloc n’a pas encore de compétence : écrivez celles que l’activité demande, deux au moins.',
          en: 'This bloc has no competence yet: write those that the activity calls for, two at least.',
        }
      : {
          fr: 'Ce bloc n’a qu’une compétence : ajoutez celles que l’activité demande, ou réunissez-le à un autre bloc.',
          en: 'This bloc has a single competence: add those that the activity calls for, or join it to another bloc.',
        },
  example: {
    wrong: `certification X\n${bloc('BC1', 'Suivre les consommations', 'Suivi des consommations', [1, 2])}${bloc('BC2', 'Organiser l’entretien', 'Organisation de l’entretien', [3])}`,
    right: `certification X\n${bloc('BC1', 'Suivre les consommations', 'Suivi des consommations', [1, 2])}${bloc('BC2', 'Organiser l’entretien', 'Organisation de l’entretien', [3, 4])}`,
  },
  check: blocsShouldHaveTwoCompetences,
};

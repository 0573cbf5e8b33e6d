import { type Duree, formatDuree, isDureeLibre, type Temps } from '@referentiel/model';
import { fieldPlace } from '../element-place.js';
import { type ModelRule, numberParameter, type RuleContext, type Violation } from '../rule.js';

const PER_YEAR: Partial<Record<Temps['unite'], number>> = { an: 1, mois: 12 };

function yearsOf(duree: Duree): number {
  const temps = isDureeLibre(duree) ? undefined : (duree.max ?? duree.min);
  const perYear = temps && PER_YEAR[temps.unite];
  return perYear ? temps.valeur / perYear : 0;
}

function registrationsShouldLastFiveYearsAtMost(context: RuleContext): Violation[] {
  const { certification } = context;
  const { enregistrement } = certification;
  const most = numberParameter(rule, 'seuil', context);
  if (!enregistrement || yearsOf(enregistrement) <= most) return [];
  return [
    {
      place: fieldPlace(certification, 'enregistrement'),
      params: { duree: formatDuree(enregistrement, '\u00a0'), plus: `${most}` },
    },
  ];
}

export const rule: ModelRule = {
  id: 'META-07',
  severity: 'warning',
  redaction: true,
  parameters: {
    seuil: { what: { fr: 'durée maximale, en années', en: 'longest duration, in years' }, value: 5 },
  },
  title: {
    fr: 'L’enregistrement ne devrait pas être demandé pour plus de cinq ans',
    en: 'The registration should not be asked for more than five years',
  },
  why: {
    fr: 'L’enregistrement est accordé pour cinq ans au plus, trois ans quand le dossier ne suit qu’une promotion.',
    en: 'The registration is granted for five years at most, three years when the file follows a single class.',
  },
  source: 'Code du travail, art. L6113-5 ; décret nº 2025-500 du 6 juin 2025',
  message: ({ duree, plus }) => ({
    fr: `Une durée de ${duree} dépasse le maximum : demandez ${plus} ans au plus.`,
    en: `A duration of ${duree} is over the maximum: ask for ${plus} years at most.`,
  }),
  example: {
    wrong: 'certification X {\n    enregistrement 6 ans\n}\n',
    right: 'certification X {\n    enregistrement 5 ans\n}\n',
  },
  check: registrationsShouldLastFiveYearsAtMost,
};

import { namePlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';

function* transversalCompetencesShouldBeTakenUp({ certification, facts }: RuleContext): Iterable<Violation> {
  for (const one of certification.competencesTransversales) {
    if (facts.reprisesDe(one).length) continue;
    yield {
      place: namePlace(one),
      params: { code: one.code ?? 'CT1' },
      ...(one.code !== undefined && { element: one.code }),
    };
  }
}

const TRANSVERSALE =
  'compétence transversale CT1 "Animer une réunion avec les occupants, à partir d’un ordre du jour, afin d’obtenir leur accord."\n';

export const rule: ModelRule = {
  id: 'STR-18',
  severity: 'hint',
  redaction: true,
  title: {
    fr: 'Une compétence transversale devrait être reprise dans le tableau',
    en: 'A transversal competence should be taken up in the table',
  },
  why: {
    fr: 'Une compétence transversale n’est imprimée, évaluée et certifiée que là où une compétence la reprend.',
    en: 'A transversal competence is printed, evaluated and certified only where a competence takes it up.',
  },
  source: 'Référentiel, langage',
  message: ({ code }) => ({
    fr: `Aucune compétence ne reprend celle-ci, elle n’apparaîtra pas dans le tableau : écrivez « compétence reprend ${code} » là où elle sert.`,
    en: `No competence takes this one up, it will not appear in the table: write \`compétence reprend ${code}\` where it serves.`,
  }),
  example: {
    wrong: `certification X\n${TRANSVERSALE}activité "Conseil aux occupants" {\n    compétence C1 "Recueillir les remarques des occupants, lors d’une visite, afin de corriger les réglages."\n}\n`,
    right: `certification X\n${TRANSVERSALE}activité "Conseil aux occupants" {\n    compétence C1 "Recueillir les remarques des occupants, lors d’une visite, afin de corriger les réglages."\n    compétence C2 reprend CT1\n}\n`,
  },
  check: transversalCompetencesShouldBeTakenUp,
};

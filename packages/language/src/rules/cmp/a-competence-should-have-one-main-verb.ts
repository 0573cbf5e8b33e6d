import { coordinatedVerbs } from '../../french/coordinated-verbs.js';
import { type ModelRule, numberParameter, type RuleContext, type Violation } from '../rule.js';
import { competenceTexts } from './competence-texts.js';

function* aCompetenceShouldHaveOneMainVerb(context: RuleContext): Iterable<Violation> {
  const most = numberParameter(rule, 'verbes', context);
  for (const { element, main } of competenceTexts(context)) {
    const verbs = coordinatedVerbs(main.texte);
    const [first] = verbs;
    const last = verbs.at(-1);
    if (verbs.length < most || !first || !last) continue;
    yield {
      place: main.place(first.start, last.end),
      params: { nombre: String(verbs.length), verbes: verbs.map(({ lower }) => lower).join(', ') },
      ...(element.code !== undefined && { element: element.code }),
    };
  }
}

export const rule: ModelRule = {
  id: 'CMP-07',
  severity: 'hint',
  redaction: true,
  parameters: {
    verbes: {
      what: {
        fr: 'Le nombre de verbes principaux à partir duquel la remarque est faite.',
        en: 'The number of main verbs from which the remark is made.',
      },
      value: 3,
    },
  },
  title: {
    fr: 'Une compétence devrait n’avoir qu’un verbe principal',
    en: 'A competence should have one main verb',
  },
  why: {
    fr: 'Plusieurs verbes à la suite font plusieurs compétences : elles s’évaluent mal ensemble, et un candidat peut en réussir une sans l’autre.',
    en: 'Several verbs in a row make several competences: they are hard to evaluate together, and a candidate may succeed in one and not in another.',
  },
  source: 'Vademecum RNCP 2023, p. 25 (stabilité de la maille)',
  message: ({ nombre, verbes }) => ({
    fr: `La compétence a ${nombre} verbes principaux (${verbes}). Gardez celui qui les contient tous, ou faites-en plusieurs compétences.`,
    en: `The competence has ${nombre} main verbs (${verbes}). Keep the one that holds them all, or make several competences.`,
  }),
  check: aCompetenceShouldHaveOneMainVerb,
  example: {
    wrong:
      'certification X\ncompétence C1 "Relever, classer et chiffrer les écarts de consommation à partir des factures afin de prévoir les travaux."\n',
    right:
      'certification X\ncompétence C1 "Chiffrer les écarts de consommation à partir des factures afin de prévoir les travaux."\n',
  },
};

import jury from '../../french/data/verbes-du-jury.json' with { type: 'json' };
import assessment from '../../french/data/vocabulaire-epreuves.json' with { type: 'json' };
import { motifs } from '../../french/motifs.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { competenceTexts } from './competence-texts.js';
import { firstVerb } from './first-verb.js';

const ASSESSMENT = motifs(assessment);

/** To evaluate or to train is a job: its competences speak of épreuves and of juries rightly. */
const OF_A_JURY: ReadonlySet<string> = new Set(jury);

function* aCompetenceShouldNotSpeakOfItsAssessment(context: RuleContext): Iterable<Violation> {
  for (const text of competenceTexts(context)) {
    if (OF_A_JURY.has(firstVerb(text)?.verb ?? '')) continue;
    for (const { texte, place } of text.parts) {
      const [found] = ASSESSMENT(texte);
      if (!found) continue;
      yield {
        place: place(found.start, found.end),
        params: { mots: found.text.trim() },
        ...(text.element.code !== undefined && { element: text.element.code }),
      };
    }
  }
}

export const rule: ModelRule = {
  id: 'CMP-10',
  severity: 'warning',
  redaction: true,
  title: {
    fr: 'Une compétence ne devrait pas parler de son évaluation',
    en: 'A competence should not speak of its own evaluation',
  },
  why: {
    fr: 'Une compétence énonce ce qui est visé, non comment on l’apprend ni comment on l’évalue : épreuve, jury et note ont leur place dans le référentiel d’évaluation ou dans le règlement.',
    en: 'A competence states what is aimed at, not how it is learnt or evaluated: épreuve, jury and marks belong to the évaluation or to the rules of the examination.',
  },
  source: 'Vademecum RNCP 2023, p. 26',
  message: ({ mots }) => ({
    fr: `« ${mots} » parle de l’évaluation. Déplacez-le dans les modalités, et dites ici la situation de travail.`,
    en: `“${mots}” speaks of the evaluation. Move it into the modalités, and say the situation of work here.`,
  }),
  check: aCompetenceShouldNotSpeakOfItsAssessment,
  example: {
    wrong:
      'certification X\ncompétence C1 "Défendre le chiffrage des travaux d’un logement devant le jury afin d’éclairer le choix du client."\n',
    right:
      'certification X\ncompétence C1 "Défendre le chiffrage des travaux d’un logement en assemblée afin d’éclairer le choix du client."\n',
  },
};

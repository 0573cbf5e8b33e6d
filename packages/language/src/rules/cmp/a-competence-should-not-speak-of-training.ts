import training from '../../french/data/vocabulaire-formation.json' with { type: 'json' };
import { motifs } from '../../french/motifs.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { competenceTexts } from './competence-texts.js';

const TRAINING = motifs(training);

function* aCompetenceShouldNotSpeakOfTraining(context: RuleContext): Iterable<Violation> {
  for (const { element, parts } of competenceTexts(context)) {
    for (const { texte, place } of parts) {
      const [found] = TRAINING(texte);
      if (!found) continue;
      yield {
        place: place(found.start, found.end),
        params: { mots: found.text.trim() },
        ...(element.code !== undefined && { element: element.code }),
      };
    }
  }
}

export const rule: ModelRule = {
  id: 'CMP-09',
  severity: 'warning',
  redaction: true,
  title: {
    fr: 'Une compétence ne devrait pas parler de la formation qui y prépare',
    en: 'A competence should not speak of the training that leads to it',
  },
  why: {
    fr: 'Le référentiel dit ce que la personne sait faire au travail, d’où qu’elle l’ait appris : la formation n’est qu’une voie d’accès, et la VAE en est une autre. Cours, modules et semestres appartiennent au programme.',
    en: 'The référentiel says what the person can do at work, wherever it was learnt: training is one way of access, validation of experience another. Lessons, modules and semesters belong to the programme.',
  },
  source: 'Vademecum RNCP 2023, p. 26',
  message: ({ mots }) => ({
    fr: `« ${mots} » parle de la formation. Dites la situation de travail, sans le programme qui y prépare.`,
    en: `“${mots}” speaks of the training. Say the situation of work, without the programme that leads to it.`,
  }),
  check: aCompetenceShouldNotSpeakOfTraining,
  example: {
    wrong:
      'certification X\ncompétence C1 "Chiffrer les travaux d’un logement selon la méthode vue en cours afin d’éclairer le choix du client."\n',
    right:
      'certification X\ncompétence C1 "Chiffrer les travaux d’un logement selon la méthode des coûts complets afin d’éclairer le choix du client."\n',
  },
};

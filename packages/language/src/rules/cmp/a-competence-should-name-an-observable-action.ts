import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { poorVerbs } from './first-verb.js';

function aCompetenceShouldNameAnObservableAction(context: RuleContext): Iterable<Violation> {
  return poorVerbs(context, { weak: true });
}

export const rule: ModelRule = {
  id: 'CMP-02',
  severity: 'warning',
  redaction: true,
  title: {
    fr: 'Le verbe d’une compétence devrait nommer une action observable',
    en: 'The verb of a competence should name an observable action',
  },
  why: {
    fr: 'Comprendre, connaître ou s’approprier se passe dans la tête : un jury ne peut ni le voir ni l’évaluer. Le verbe doit dire ce que la personne fait de ce qu’elle sait.',
    en: 'To understand, to know or to take in happens in the mind: a jury can neither see nor evaluate it. The verb should say what the person does with what they know.',
  },
  source: 'Vademecum RNCP 2023, p. 25 ; usage des dossiers',
  message: ({ verbe, fr, en }) => ({
    fr: `« ${verbe} » ne s’observe pas. Dites ce que la personne fait, par exemple ${fr}.`,
    en: `“${verbe}” cannot be observed. Say what the person does, for instance ${en}.`,
  }),
  check: aCompetenceShouldNameAnObservableAction,
  example: {
    wrong:
      'certification X\ncompétence C1 "Comprendre les consommations d’un logement à partir des factures afin de prévoir les travaux."\n',
    right:
      'certification X\ncompétence C1 "Analyser les consommations d’un logement à partir des factures afin de prévoir les travaux."\n',
  },
};

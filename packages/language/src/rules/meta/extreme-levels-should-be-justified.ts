import { repertoireOf } from '../../facts/repertoire.js';
import { fieldPlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';

function extremeLevelsShouldBeJustified({ certification }: RuleContext): Violation[] {
  const { niveau } = certification;
  if (repertoireOf(certification) !== 'RNCP' || (niveau !== 2 && niveau !== 8)) return [];
  return [{ place: fieldPlace(certification, 'niveau'), params: { niveau: `${niveau}` } }];
}

export const rule: ModelRule = {
  id: 'META-15',
  severity: 'hint',
  redaction: true,
  title: { fr: 'Un niveau 2 ou 8 devrait être justifié', en: 'A level 2 or 8 should be justified' },
  why: {
    fr: 'Au niveau 2, le dossier montre que les activités forment un emploi réel ; au niveau 8, que les compétences sont spécifiques et de très haut niveau.',
    en: 'At level 2 the file shows that the activities make a real job; at level 8, that the competences are specific and of a very high level.',
  },
  source: 'Vademecum RNCP 2023, p. 22',
  message: ({ niveau }) =>
    niveau === '2'
      ? {
          fr: 'Au niveau 2, montrez dans le dossier que les activités constituent ensemble un emploi réel ; puis écrivez « assume META-15 » avec cette raison.',
          en: 'At level 2, show in the file that the activities together make a real job; then write `assume META-15` with that reason.',
        }
      : {
          fr: 'Au niveau 8, montrez dans le dossier des compétences spécifiques et de très haut niveau ; puis écrivez « assume META-15 » avec cette raison.',
          en: 'At level 8, show specific competences of a very high level in the file; then write `assume META-15` with that reason.',
        },
  example: {
    wrong: 'certification X {\n    niveau 2\n}\n',
    right:
      'certification X {\n    niveau 2\n    assume META-15 "Les activités forment l’emploi d’agent de tri, occupé à temps plein dans la branche."\n}\n',
  },
  check: extremeLevelsShouldBeJustified,
};

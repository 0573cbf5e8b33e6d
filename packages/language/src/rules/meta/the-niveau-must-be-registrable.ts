import { repertoireOf } from '../../facts/repertoire.js';
import { fieldPlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';

const LOWEST = 2;
const HIGHEST = 8;

/** A missing level is told where the register is named: a first draft often names neither. */
function theNiveauMustBeRegistrable({ certification }: RuleContext): Violation[] {
  const { niveau, repertoire } = certification;
  if (repertoireOf(certification) !== 'RNCP') return [];
  if (niveau === undefined) {
    if (repertoire !== 'RNCP') return [];
    return [{ place: fieldPlace(certification, 'repertoire'), params: { niveau: '' } }];
  }
  if (niveau >= LOWEST && niveau <= HIGHEST) return [];
  return [{ place: fieldPlace(certification, 'niveau'), params: { niveau: `${niveau}` } }];
}

export const rule: ModelRule = {
  id: 'META-01',
  severity: 'error',
  redaction: true,
  draft: 'hint',
  title: {
    fr: 'Une certification du RNCP doit avoir un niveau de 2 à 8',
    en: 'An RNCP certification must have a level from 2 to 8',
  },
  why: {
    fr: 'Chaque certification du RNCP a un niveau de qualification, un seul. Le niveau 1, celui des savoirs de base, n’est rattaché à aucun métier et ne peut pas être enregistré.',
    en: 'Each RNCP certification has one level of qualification. Level 1, that of basic knowledge, belongs to no job and cannot be registered.',
  },
  source: 'Vademecum RNCP 2023, p. 21 et 22',
  message: ({ niveau }) =>
    niveau
      ? {
          fr: `Le niveau ${niveau} ne peut pas être enregistré au RNCP : choisissez un niveau de 2 à 8, d’après les activités du métier.`,
          en: `Level ${niveau} cannot be registered at the RNCP: choose a level from 2 to 8, after the activities of the job.`,
        }
      : {
          fr: 'Le niveau de qualification manque : ajoutez « niveau », de 2 à 8.',
          en: 'The level of qualification is missing: add `niveau`, from 2 to 8.',
        },
  example: {
    wrong: 'certification X {\n    répertoire RNCP\n    niveau 1\n}\n',
    right: 'certification X {\n    répertoire RNCP\n    niveau 3\n}\n',
  },
  check: theNiveauMustBeRegistrable,
};

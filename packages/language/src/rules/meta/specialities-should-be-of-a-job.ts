import { repertoireOf } from '../../facts/repertoire.js';
import { fieldPlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';

function specialitiesShouldBeOfAJob({ certification }: RuleContext): Violation[] {
  if (repertoireOf(certification) !== 'RNCP') return [];
  return certification.nsf
    .filter((code) => /^4\d\d[a-z]?$/.test(code))
    .map((code) => ({ place: fieldPlace(certification, 'nsf'), params: { code } }));
}

export const rule: ModelRule = {
  id: 'META-05',
  severity: 'warning',
  redaction: true,
  title: {
    fr: 'Le code NSF d’une certification du RNCP devrait être celui d’un métier',
    en: 'The NSF code of an RNCP certification should be that of a job',
  },
  why: {
    fr: 'Les codes NSF de la classe 4 désignent le développement personnel, non une spécialité professionnelle.',
    en: 'NSF codes of class 4 stand for personal development, not for a professional speciality.',
  },
  source: 'Nomenclature des spécialités de formation ; usage des dossiers',
  message: ({ code }) => ({
    fr: `Le code NSF ${code} désigne le développement personnel : choisissez la spécialité du métier, dans les classes 1 à 3.`,
    en: `NSF code ${code} stands for personal development: choose the speciality of the job, in classes 1 to 3.`,
  }),
  example: {
    wrong: 'certification X {\n    niveau 5\n    nsf 413\n}\n',
    right: 'certification X {\n    niveau 5\n    nsf 227\n}\n',
  },
  check: specialitiesShouldBeOfAJob,
};

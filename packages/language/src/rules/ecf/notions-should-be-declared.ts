import type { Rule } from '../rule.js';

/** Decided on the catalogues of the workspace (check/catalogue-findings.ts). */
export const rule: Rule = {
  id: 'ECF-06',
  severity: 'warning',
  title: {
    fr: 'Un aspect transversal devrait être l’un de ceux de son référentiel',
    en: 'A transversal aspect should be one of those of its framework',
  },
  why: {
    fr: 'Le référentiel e-CF a sept aspects transversaux, T1 à T7\u00a0: accessibilité, éthique, questions juridiques, vie privée, sécurité, développement durable, utilisabilité. Une fiche métier ne cote que ceux-là, ou ceux que son catalogue déclare.',
    en: 'e-CF has seven transversal aspects, T1 to T7: accessibility, ethics, legal issues, privacy, security, sustainability, usability. A job profile rates those only, or those that its catalogue declares.',
  },
  source: 'EN 16234-1:2019',
  message: ({ entree, notion, connues }) => ({
    fr: `«\u00a0${notion}\u00a0», que cite l’entrée ${entree}, n’est pas un aspect transversal connu (${connues})\u00a0: corrigez-le ou déclarez-le par une notion.`,
    en: `“${notion}”, cited by the entry ${entree}, is no known transversal aspect (${connues}): mend it, or declare it as a notion.`,
  }),
  example: {
    wrong:
      'catalogue Maison {\n    entrée P1 "Technicien" {\n        requiert e-CF C.1 niveau 2\n        notions T1 3, T8 4\n    }\n}\n',
    right:
      'catalogue Maison {\n    entrée P1 "Technicien" {\n        requiert e-CF C.1 niveau 2\n        notions T1 3, T7 4\n    }\n}\n',
  },
};

import type { Rule } from '../rule.js';

/** Decided on the catalogues of the workspace (check/catalogue-findings.ts). */
export const rule: Rule = {
  id: 'REF-07',
  severity: 'error',
  title: {
    fr: 'Une entrée ne doit figurer qu’une fois dans son catalogue',
    en: 'An entry must be in its catalogue once',
  },
  why: {
    fr: 'Un renvoi vers un code que deux entrées portent ne dit pas laquelle.',
    en: 'A reference to a code that two entries bear does not say which one.',
  },
  source: 'Référentiel, langage',
  message: ({ code, catalogue }) => ({
    fr: `Le catalogue ${catalogue} a deux entrées ${code} : donnez un autre code à l’une d’elles.`,
    en: `The catalogue ${catalogue} has two entries ${code}: give one of them another code.`,
  }),
  example: {
    wrong: 'catalogue Maison {\n    entrée P1 "Technicien"\n    entrée P1 "Ingénieur"\n}\n',
    right: 'catalogue Maison {\n    entrée P1 "Technicien"\n    entrée P2 "Ingénieur"\n}\n',
  },
};

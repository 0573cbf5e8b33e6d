import type { Rule } from '../rule.js';

/** Decided when the catalogues of a workspace are put together (check/check.ts); the built-in ones come first. */
export const rule: Rule = {
  id: 'REF-06',
  severity: 'error',
  title: { fr: 'Un catalogue ne doit être déclaré qu’une fois', en: 'A catalogue must be declared once' },
  why: {
    fr: 'Deux catalogues du même nom ne se distinguent pas dans un renvoi ; le premier compte, et les catalogues fournis passent avant les vôtres.',
    en: 'A reference cannot tell two catalogues of one name apart; the first one counts, and the built-in ones come before yours.',
  },
  source: 'Référentiel, langage',
  message: ({ code }) => ({
    fr: `Il y a déjà un catalogue ${code} : donnez un autre nom à celui-ci.`,
    en: `There already is a catalogue ${code}: give this one another name.`,
  }),
  example: {
    wrong: 'catalogue Cigref "Nos profils" {\n    entrée P1 "Technicien"\n}\n',
    right: 'catalogue Maison "Nos profils" {\n    entrée P1 "Technicien"\n}\n',
  },
};

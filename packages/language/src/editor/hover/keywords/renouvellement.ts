import { type KeywordHelp, vademecum } from './keyword-help.js';

/** What became of the previous registration. */
export const RENOUVELLEMENT: readonly KeywordHelp[] = [
  {
    keywords: ['renouvellement'],
    text: {
      fr: 'Ce que deviennent les blocs de la fiche précédente, et les suites données aux recommandations. Un renouvellement n’est jamais acquis\u00a0: le dossier est examiné comme une première demande.',
      en: 'What became of the blocs of the previous fiche, and what was done about the recommendations. A renewal is never granted by itself: the file is examined like a first request.',
    },
    source: vademecum('61-64'),
    example: 'renouvellement RNCP12345 {\n    bloc RNCP12345BC03 sans équivalent\n}',
  },
  {
    keywords: ['équivaut', 'à'],
    within: ['Equivalence'],
    text: {
      fr: 'Relie un bloc de l’ancienne fiche à celui d’aujourd’hui qui le remplace.',
      en: 'Ties a bloc of the previous fiche to the one that replaces it today.',
    },
    source: vademecum('61-62'),
    example: 'renouvellement RNCP12345 { bloc RNCP12345BC01 équivaut à BC1 totalement }',
  },
  {
    keywords: ['totalement', 'partiellement'],
    text: {
      fr: 'Dit si l’ancien bloc vaut le nouveau en tout ou en partie\u00a0; un commentaire peut dire ce qui manque.',
      en: 'Says whether the old bloc is worth the new one wholly or partly; a comment may say what is missing.',
    },
    source: vademecum('61-62'),
  },
  {
    keywords: ['sans', 'équivalent'],
    text: {
      fr: 'L’ancien bloc n’a pas d’équivalent dans cette version.',
      en: 'The old bloc has no equivalent in this version.',
    },
    source: vademecum('61-62'),
    example: 'renouvellement RNCP12345 { bloc RNCP12345BC03 sans équivalent }',
  },
  {
    keywords: ['recommandation'],
    text: {
      fr: 'Une recommandation notifiée avec l’enregistrement précédent. La laisser sans suite peut peser contre la demande.',
      en: 'A recommendation notified with the previous registration. Leaving it without follow-up may count against the request.',
    },
    source: vademecum('64'),
    example:
      'renouvellement RNCP12345 {\n    recommandation "Renforcer l’évaluation individuelle." réponse "E2 est individualisée." voir E2\n}',
  },
  {
    keywords: ['réponse'],
    text: { fr: 'Ce qui a été fait pour suivre la recommandation.', en: 'What was done to follow the recommendation.' },
    source: vademecum('64'),
  },
  {
    keywords: ['voir'],
    text: {
      fr: 'Les éléments où l’on voit que la recommandation a été suivie.',
      en: 'The elements where one sees that the recommendation was followed.',
    },
  },
];

import { bareWords, isTypoOf, likeness } from '../text/fold.js';

/** What the form prints at the head of its columns. */
const FORM = bareWords(
  'référentiels référentiel d’activités décrit les situations de travail et les activités exercées, les métiers ou emplois visés ' +
    'référentiel de compétences identifie les compétences et les connaissances, y compris transversales, qui découlent du référentiel d’activités ' +
    'référentiel d’évaluation définit les critères et les modalités d’évaluation des acquis modalités d’évaluation critères d’évaluation',
);

const DEFINITIONS = [
  'décrit les situations de travail et les activités exercées, les métiers ou emplois visés',
  'identifie les compétences et les connaissances, y compris transversales, qui découlent du référentiel d’activités',
  'définit les critères et les modalités d’évaluation des acquis',
];

/** Words of which headings are made, beside those that join them. */
const WORDS = [
  ...new Set(FORM.split(' ')),
  ...bareWords(
    'bloc blocs tâche tâches compétence activité modalité critère épreuve épreuves indicateur indicateurs évaluations certification ' +
      'professionnel professionnelle professionnelles associé associés associée associées visé visée attesté attestée attestées lié liés liées ' +
      'activities activity skill skills competency competencies task tasks assessment method methods criteria criterion assessed and of the ' +
      'liste intitulé intitulés code codes numéro n référence références correspondance e cf ecf des du la le l à au aux en ou par pour',
  ).split(' '),
];
const KNOWN = new Set(WORDS);

/** Whether a text is made of the words of headings only: what it says, every référentiel says. */
export function isHeadingText(text: string): boolean {
  const bare = bareWords(text);
  if (bare.length > 400) return false;
  if (!bare || FORM.includes(bare) || DEFINITIONS.some((one) => likeness(one, text) > 0.75)) return true;
  const words = bare.split(' ');
  return words.every((word) => KNOWN.has(word) || (word.length > 5 && WORDS.some((one) => isTypoOf(word, one))));
}

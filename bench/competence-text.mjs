// Makes the text of a competence, as file-text.mjs has them.
import { CONTEXTS, DETAILS, FINALITIES, MEANS, OBJECTS, RESULTS, SUBJECTS, VERBS } from './words.mjs';

/** Entries of the built-in e-CF with a level that each has: of its areas A and B, then C to E. */
const PLAN_BUILD = [
  'A.1 niveau 4',
  'A.2 niveau 3',
  'A.5 niveau 4',
  'A.6 niveau 2',
  'A.8 niveau 3',
  'A.10 niveau 3',
  'B.1 niveau 3',
  'B.4 niveau 2',
  'B.6 niveau 4',
];
const RUN_MANAGE = [
  'C.2 niveau 3',
  'C.4 niveau 3',
  'D.7 niveau 4',
  'D.10 niveau 3',
  'D.11 niveau 4',
  'E.2 niveau 4',
  'E.3 niveau 3',
  'E.5 niveau 4',
  'E.8 niveau 3',
];

/** What a text says of a theme, and the value of `traite` that tells it. */
const THEMES = [
  [/environnement|énergie|déchets/, 'écologie'],
  [/sécurité|risques professionnels/, 'santé-sécurité'],
  [/accessible|handicap/, 'handicap'],
  [/numérique|données/, 'numérique'],
];

/** Two criteria; the second is a list in one competence of two. Some say nothing that a jury could observe. */
function criteria(code, n, rank, pick) {
  const year = 2000 + ((n + rank) % 30);
  const stated = () => `${pick(SUBJECTS)} ${n % 13 === 5 ? 'sont pertinents et adaptés' : pick(RESULTS)}`;
  const second =
    n % 2 === 0
      ? [
          `            critère ${code}.2 "${stated()}, pour l’exercice ${year} du lot ${rank}\u00a0; ${pick(DETAILS)}, et ${pick(DETAILS)}."`,
        ]
      : [
          `            critère ${code}.2 "`,
          `                ${stated()}, pour l’exercice ${year} du lot ${rank}\u00a0:`,
          `                - ${pick(DETAILS)}\u00a0;`,
          `                - ${pick(DETAILS)}.`,
          '            "',
        ];
  return [
    `            critère ${code}.1 "${stated()}\u00a0; ${pick(DETAILS)} (exercice ${year}, lot ${rank})."`,
    ...second,
  ];
}

/** The lines of the competence `n` of the file `rank`; `pick` draws its words. */
export function competence(n, rank, pick, catalogue) {
  const finality = n % 9 === 0 ? FINALITIES[5] : pick(FINALITIES);
  const verb = n % 11 === 7 ? 'Connaître' : pick(VERBS);
  const text = [
    `${verb} ${pick(OBJECTS)} ${pick(CONTEXTS)} ${pick(MEANS)},`,
    `${n % 5 === 1 ? 'à l’aide d’un outil numérique partagé, ' : ''}${pick(MEANS)}, ${finality}.`,
  ];
  const themes = THEMES.filter(([said]) => said.test(text.join(' '))).map(([, theme]) => theme);
  const entry = catalogue?.entries ? `, ${catalogue.name} ${pick(catalogue.entries)}` : '';
  return [
    `        compétence C${n} "`,
    ...text.map((line) => `            ${line}`),
    '        " {',
    ...(n % 3 === 0 && !entry ? [] : [`            réf e-CF ${pick(PLAN_BUILD)}, e-CF ${pick(RUN_MANAGE)}${entry}`]),
    ...criteria(`CE${n}`, n, rank, pick),
    ...(themes.length > 0 ? [`            traite ${themes.join(', ')}`] : []),
    '        }',
    '',
  ];
}

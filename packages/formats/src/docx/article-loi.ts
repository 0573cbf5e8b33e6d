import { paragraph } from './paragraph.js';
import { externalLink, run } from './run.js';

/** Relationship of the link to the law. */
export const LIEN_LOI = 'rIdLoi';
export const URL_LOI = 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000037367660/';

/** Article L6113-1 of the code du travail, which the form quotes; the three référentiels stand out. */
export const TEXTE_LOI: readonly (readonly [texte: string, gras?: true])[] = [
  [
    '«\u00a0Les certifications professionnelles enregistrées au répertoire national des certifications professionnelles permettent une validation des compétences et des connaissances acquises nécessaires à l’exercice d’activités professionnelles. Elles sont définies notamment par un ',
  ],
  ['référentiel d’activités', true],
  [' qui décrit les situations de travail et les activités exercées, les métiers ou emplois visés, un '],
  ['référentiel de compétences', true],
  [' qui identifie les compétences et les connaissances, y compris transversales, qui en découlent et un '],
  ['référentiel d’évaluation', true],
  [' qui définit les critères et les modalités d’évaluation des acquis.\u00a0»'],
];

/** The article, then the law that made it, which the form names with a link. */
export const REFERENCE_LOI = {
  article: 'Article L6113-1',
  lien: ' Créé par ',
  loi: 'LOI n°\u00a02018-771 du 5 septembre 2018 – art. 31 (V)',
} as const;

/** The box with the statutory definition: its reference, then its text. */
export function articleLoi(): string {
  const reference =
    run(REFERENCE_LOI.article, { gras: true }) + run(REFERENCE_LOI.lien) + externalLink(LIEN_LOI, REFERENCE_LOI.loi);
  const texte = TEXTE_LOI.map(([words, gras]) => run(words, gras ? { gras } : {})).join('');
  return paragraph('Encadre', reference) + paragraph('Encadre', texte);
}

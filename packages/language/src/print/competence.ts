import { type Competence, type CompetenceTransversale, isFragment, type ReferenceCatalogue } from '@referentiel/model';
import { printElement, printHead, printSuivi } from './element.js';
import { printContenuEvaluation } from './evaluation.js';
import type { Impression } from './impression.js';
import { type Piece, propriete, type Statement } from './statement.js';
import { printTexteFacultatif } from './texte.js';

/** `e-CF A.5 niveau 4, e-CF A.8`: the catalogue is said each time, so that a line can be moved or cut. */
export function printReferences(references: ReferenceCatalogue[]): string {
  return references
    .map(({ catalogue, entree, niveau }) =>
      [catalogue, entree, ...(niveau === undefined ? [] : ['niveau', niveau])].join(' '),
    )
    .join(', ');
}

/** The text of a competence; a fragment named right behind the keyword would be read as its code. */
function printEnonce(competence: Competence | CompetenceTransversale, impression: Impression): Piece[] {
  const { code, imprime, enonce } = competence;
  const parted = code !== undefined || imprime !== undefined || ('reprend' in competence && competence.reprend);
  return printTexteFacultatif(enonce && isFragment(enonce) && !parted ? impression.dit(enonce) : enonce);
}

/** A competence of the table, or one declared once as transversal. */
export function printCompetence(competence: Competence | CompetenceTransversale, impression: Impression): Statement {
  const { references, themes, contenu } = competence;
  const reprend = competence.genre === 'competence' && competence.reprend ? [`reprend ${competence.reprend.nom}`] : [];
  const motCle = competence.genre === 'competence' ? 'compétence' : 'compétence transversale';
  return printElement(
    motCle,
    [...printHead(motCle, competence), ...reprend, ...printEnonce(competence, impression)],
    [
      ...(references.length ? [propriete('réf', printReferences(references))] : []),
      ...contenu.map((child) => printContenuEvaluation(child, motCle, impression)),
      ...(themes.length ? [propriete('traite', themes.join(', '))] : []),
      ...printSuivi(competence),
    ],
  );
}

import { expect, it } from 'vitest';
import { hauteurSecondeRangee } from '../../src/docx/hauteur-entete.js';
import { type Colonne, PAGE_FORMULAIRE } from '../../src/tableau/index.js';

const evaluation = { titre: 'RÉFÉRENTIEL D’ÉVALUATION', definition: 'définit les critères et les modalités' };
const activites = 'décrit les situations de travail et les activités exercées, les métiers ou emplois visés';
const colonnes: Colonne[] = [
  { genre: 'activites', titre: 'RÉFÉRENTIEL D’ACTIVITÉS', definition: activites, mentions: [], part: 0.18 },
  { genre: 'modalites', titre: 'MODALITÉS', groupe: evaluation, mentions: [], part: 0.41 },
  { genre: 'criteres', titre: 'CRITÈRES', groupe: evaluation, mentions: [], part: 0.41 },
];

it('gives the heading room on the page of the form only where long texts beside it have made a column narrow', () => {
  expect(hauteurSecondeRangee(colonnes, [2800, 6300, 6300], PAGE_FORMULAIRE)).toBeUndefined();
  expect(hauteurSecondeRangee(colonnes, [2187, 6600, 6600], PAGE_FORMULAIRE)).toBeGreaterThan(600);
});

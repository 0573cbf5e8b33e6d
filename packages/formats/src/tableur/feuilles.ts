import type { Certification } from '@referentiel/model';
import { releverCompetences } from '../releve/index.js';
import { impressionOf } from '../texte/index.js';
import type { OptionsTableur } from './colonnes-communes.js';
import { type Feuille, sansColonnesVides } from './feuille.js';
import { feuilleIdentite, feuilleStructure } from './feuille-certification.js';
import { feuilleCatalogues, feuilleCompetences } from './feuille-competences.js';
import { feuilleCriteres } from './feuille-criteres.js';
import { feuilleEpreuves, feuilleMatrice } from './feuille-epreuves.js';

/** The sheets of a workbook, without those that would have no row and the columns that would have nothing. */
export function feuillesOf(certification: Certification, options: OptionsTableur): Feuille[] {
  const impression = impressionOf(certification);
  const releves = releverCompetences(impression);
  const all = [
    feuilleCriteres(releves, impression, options),
    feuilleCompetences(releves, impression, options),
    feuilleEpreuves(releves, impression),
    feuilleMatrice(releves, impression),
    feuilleCatalogues(releves, options),
    feuilleStructure(impression),
    feuilleIdentite(impression, options),
  ];
  const [criteres, ...others] = all as [Feuille, ...Feuille[]];
  // A workbook has at least one sheet.
  return [criteres, ...others.filter(({ rangees }) => rangees.length)].map(sansColonnesVides);
}

/** The one table of the text format: a row for each competence and each criterion that counts for it. */
export function tableCriteres(certification: Certification, options: OptionsTableur): Feuille {
  const impression = impressionOf(certification);
  return feuilleCriteres(releverCompetences(impression), impression, options);
}

import type { Colonne } from './structure.js';

/** What the table is, and how it is laid out, for those who hear it. */
export interface Legende {
  titre: string;
  description: string;
}

/** The caption of a table with these columns. */
export function legendeOf(colonnes: readonly Colonne[]): Legende {
  const noms = colonnes.length === 4 ? 'activités, compétences, modalités' : 'compétences, modalités';
  return {
    titre:
      colonnes.length === 4
        ? 'Référentiels d’activités, de compétences et d’évaluation'
        : 'Référentiels de compétences et d’évaluation',
    description: `Colonnes\u00a0: ${noms} et critères d’évaluation. Une ligne par compétence\u00a0; les blocs et les options ont une ligne sur toute la largeur.`,
  };
}

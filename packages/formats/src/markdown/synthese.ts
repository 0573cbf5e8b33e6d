import { type CompetenceRelevee, nomCourt, nomEpreuveEnLigne } from '../releve/index.js';
import type { Impression } from '../texte/index.js';
import type { Ecrit } from './ecrit.js';
import { tableMd } from './tableau.js';

/** A row for each competence: what evaluates it, how many criteria it has, which themes it treats. */
export function syntheseMd(ecrit: Ecrit, releves: readonly CompetenceRelevee[], impression: Impression): void {
  if (!releves.length) return;
  ecrit.titre(2, 'Synthèse');
  ecrit.lignes(
    tableMd(
      ['Compétence', 'Épreuves', 'Critères', 'Thèmes'],
      releves.map(({ passage, epreuves, modalites, criteres, themes }) => [
        nomCourt(passage),
        [
          ...epreuves.map((one) => nomEpreuveEnLigne(one, impression)),
          ...(modalites.length ? ['modalité rédigée'] : []),
        ].join(', ') || '–',
        String(criteres.length),
        themes.join(', '),
      ]),
    ),
  );
}

import type { Critere, Theme, ThemeRelu } from '@referentiel/model';
import { type ThemeCoverage, themeCoverage } from '../rules/meta/themes.js';
import type { Situation } from './situation.js';

const NOMS: Record<Theme, string> = {
  écologie: 'Transition écologique',
  numérique: 'Transition numérique',
  'santé-sécurité': 'Santé et sécurité au travail',
  handicap: 'Handicap et accessibilité',
};

/** A criterion is known by its code, else by its competence's. */
function nomCritere(critere: Critere, situation: Situation): string {
  if (critere.code || critere.imprime) return situation.nom(critere);
  const owner = situation.checked.facts.pathOf(critere).at(-1);
  return owner && owner.genre !== 'certification' ? situation.nom(owner) : situation.nom(critere);
}

function verdictOf({ theme, tagged, competences, criteres, nettes }: ThemeCoverage): string {
  const spoken = competences.length > 0 || criteres.length > 0;
  if (tagged.length && spoken) return 'Traité.';
  if (tagged.length)
    return 'Déclaré, mais aucune compétence et aucun critère n’en parlent\u00a0: écrivez en quoi il est traité.';
  if (nettes.length) {
    return `Présent dans les textes, sans être déclaré\u00a0: ajoutez «\u00a0traite ${theme}\u00a0» à la compétence qui en traite.`;
  }
  const found = spoken ? 'Évoqué de loin, sans être traité' : 'Absent';
  return `${found}\u00a0: traitez-le là où le métier le demande, ou expliquez dans le dossier pourquoi il ne s’y prête pas.`;
}

/** The four themes of the decree, and how the competences and the criteria deal with them. */
export function themesOf(situation: Situation): ThemeRelu[] {
  return themeCoverage(situation.checked).map((coverage) => {
    const { theme, tagged, competences, criteres } = coverage;
    return {
      nom: NOMS[theme],
      declarees: situation.noms(tagged),
      competences: situation.noms(competences),
      criteres: [...new Set(criteres.map((one) => nomCritere(one, situation)))],
      traite: tagged.length > 0 && (competences.length > 0 || criteres.length > 0),
      verdict: verdictOf(coverage),
    };
  });
}

import { type ParametresEpreuve, parametresDeclaresPar, parametresOf, type UsageEpreuve } from '@referentiel/model';
import type { CompetenceRelevee } from '../releve/index.js';
import { epreuveDe, nomsUsages, nomUsage, usagesEnOrdre } from '../releve/index.js';
import { type Impression, lignesOf, passagesParametres, passageTexte, texteLigne } from '../texte/index.js';
import { texteCellule } from './texte-cellule.js';

/** What a reviewer filters on; the longer parameters stand once, in the sheet of the épreuves. */
const COURTS = ['nature', 'production', 'travail', 'client', 'preparation', 'duree', 'pages'] as const;

function only(parametres: ParametresEpreuve, names: readonly (keyof ParametresEpreuve)[]): ParametresEpreuve {
  return Object.fromEntries(
    names.flatMap((name) => (parametres[name] === undefined ? [] : [[name, parametres[name]]])),
  );
}

/** Parameters on one line: « Durée : 45 min ; Jury : … ». */
function enLigne(parametres: ParametresEpreuve, { resolver }: Impression): string {
  return passagesParametres(parametres, resolver)
    .map((passage) => lignesOf(passage).map(texteLigne).join(' '))
    .join('\u00a0; ');
}

/** The short parameters in force, then whatever is not as declared, and why. */
function parametresUsage(usage: UsageEpreuve, impression: Impression): string {
  const here = Object.keys(parametresDeclaresPar(usage.surcharges)) as (keyof ParametresEpreuve)[];
  const element = usage.epreuve ?? impression.certification;
  const written = [
    ...passageTexte('description', usage.surcharges.description, 'Description ici', element, impression),
    ...passageTexte('justification', usage.motif, 'Motif', element, impression),
  ];
  const parametres = only(parametresOf(usage), [...COURTS, ...here]);
  return [enLigne(parametres, impression), texteCellule(written)].filter(Boolean).join('\n');
}

/** For each use in force, its name and the parameters that hold there, a line for each. */
export function parametresEnVigueur(releve: CompetenceRelevee, impression: Impression): string {
  return usagesEnOrdre(releve, impression)
    .flatMap((usage) => {
      const parametres = parametresUsage(usage, impression);
      return parametres ? `${nomUsage(usage, epreuveDe(usage, impression), impression)}\u00a0: ${parametres}` : [];
    })
    .join('\n');
}

/** The names of what evaluates a competence, with how the épreuves of a choice combine. */
export function epreuvesEnVigueur(releve: CompetenceRelevee, impression: Impression): string[] {
  const nom = (usage: UsageEpreuve) => nomUsage(usage, epreuveDe(usage, impression), impression);
  return nomsUsages(usagesEnOrdre(releve, impression), nom);
}

import type { Certification } from '@referentiel/model';
import type { OptionsIdentite } from '../identite/index.js';
import { echappe } from '../markdown/echappe.js';
import { Ecrit } from '../markdown/ecrit.js';
import { passagesMd } from '../markdown/passages.js';
import type { Rubrique } from './champ.js';
import { ficheOf } from './fiche.js';
import { ABSENT, ficheTitre } from './presentation.js';

export interface OptionsFiche extends OptionsIdentite {
  /** `draft` writes BROUILLON at the top. */
  mode?: 'draft' | 'final';
}

function rubriqueMd(ecrit: Ecrit, { titre, champs, rubriques = [] }: Rubrique, niveau: number): void {
  ecrit.titre(niveau, echappe(titre));
  for (const { nom, contenu, conseil } of champs) {
    ecrit.titre(niveau + 1, echappe(nom));
    // A quotation: what is not to be pasted is told from what is.
    if (conseil !== undefined && contenu.length) ecrit.lignes([`> ${echappe(conseil)}`]);
    ecrit.lignes(contenu.length ? passagesMd(contenu, { aColler: true }) : [`> ${ABSENT}`]);
  }
  for (const one of rubriques) rubriqueMd(ecrit, one, niveau + 1);
}

/** The fields of the fiche as Markdown, each under its name. Same input and options, same characters. */
export function ficheMarkdown(certification: Certification, options: OptionsFiche = {}): string {
  const ecrit = new Ecrit();
  const { titre, rubriques } = ficheOf(certification, options);
  if (options.mode === 'draft') ecrit.lignes(['**BROUILLON**']);
  ecrit.titre(1, echappe(ficheTitre(titre)));
  for (const rubrique of rubriques) rubriqueMd(ecrit, rubrique, 2);
  return ecrit.texte();
}

import type { Certification } from '@referentiel/model';
import { faitsOf, type OptionsIdentite, titreCertification } from '../identite/index.js';
import { type CompetenceRelevee, cataloguesOf, nomCourt, pratiquesOf, releverCompetences } from '../releve/index.js';
import { mentionsOf } from '../tableau/plan.js';
import {
  type Impression,
  impressionOf,
  lignesOf,
  passagesIntroduction,
  passageTexte,
  texteLigne,
} from '../texte/index.js';
import { Sections } from './conteneurs.js';
import { echappe } from './echappe.js';
import { Ecrit } from './ecrit.js';
import { epreuvesMd, finalesMd } from './epreuves.js';
import { passagesMd } from './passages.js';
import { syntheseMd } from './synthese.js';
import { tableMd } from './tableau.js';

export interface OptionsMarkdown extends OptionsIdentite {
  /** `draft` writes BROUILLON at the top. */
  mode?: 'draft' | 'final';
}

function identite(ecrit: Ecrit, impression: Impression, options: OptionsMarkdown): void {
  const rows = faitsOf(impression, options).map(({ label, prose }) => [
    label,
    lignesOf({ role: 'description', prose, retrait: 0 }).map(texteLigne).join('\n'),
  ]);
  if (!rows.length) return;
  ecrit.titre(2, 'Identité');
  ecrit.lignes(tableMd(['Renseignement', 'Valeur'], rows));
}

function correspondances(ecrit: Ecrit, releves: readonly CompetenceRelevee[], { titreEntree }: OptionsIdentite): void {
  for (const catalogue of cataloguesOf(releves)) {
    const rows = releves.flatMap(({ passage, references }) =>
      references
        .filter((one) => one.catalogue === catalogue)
        .map(({ entree, niveau }) => [
          nomCourt(passage),
          entree,
          titreEntree?.(catalogue, entree) ?? '',
          niveau?.toString() ?? '',
        ]),
    );
    ecrit.titre(2, echappe(`Correspondance avec ${catalogue}`));
    ecrit.lignes(tableMd(['Compétence', 'Code', 'Intitulé', 'Niveau visé'], rows));
  }
}

/**
 * A certification as Markdown for reviews in Git (GitHub Flavored Markdown). Short facts are tables, one row each and not
 * padded; texts are sections, one for each competence, with a line for each sentence and an item for each criterion: a
 * difference shows the sentence that changed and the competence that it belongs to. Each épreuve stands once. Same input
 * and options, same characters. Never fails.
 */
export function markdown(certification: Certification, options: OptionsMarkdown = {}): string {
  const impression = impressionOf(certification);
  const releves = releverCompetences(impression);
  const ecrit = new Ecrit();
  const sections = new Sections(ecrit, new Map(releves.map((one) => [one.competence, one])), impression);
  if (options.mode === 'draft') ecrit.lignes(['**BROUILLON**']);
  ecrit.titre(1, echappe(titreCertification(certification) || 'Référentiels'));
  identite(ecrit, impression, options);
  ecrit.lignes(
    passagesMd([
      ...passageTexte('objectifs', certification.objectifs, 'Objectifs', certification, impression),
      ...passagesIntroduction(certification, impression),
      ...mentionsOf(certification, 'en tête', impression),
      ...mentionsOf(certification, 'sous les modalités', impression),
      ...pratiquesOf(certification, impression),
    ]),
  );
  sections.contenu(certification, [], 2);
  sections.criteres(certification, []);
  ecrit.lignes(finalesMd(certification, impression));
  ecrit.lignes(passagesMd(mentionsOf(certification, 'en fin', impression)));
  epreuvesMd(ecrit, impression);
  syntheseMd(ecrit, releves, impression);
  correspondances(ecrit, releves, options);
  return ecrit.texte();
}

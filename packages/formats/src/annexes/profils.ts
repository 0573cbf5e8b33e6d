import { type Competence, competencesOf, type ExigenceRelue, type ProfilRelu } from '@referentiel/model';
import { type Impression, passageCompetence, withoutSeparator } from '../texte/index.js';

/** The columns of the table of one profile. */
export const ENTETES_PROFIL = [
  'Compétence du profil',
  'Niveau requis',
  'Niveau atteint',
  'Écart',
  'Compétences du référentiel',
];

/** What such a table is, for those who hear it. */
export const DESCRIPTION_PROFIL =
  'Une ligne par compétence que le profil requiert\u00a0: niveau requis, niveau atteint, écart, compétences du référentiel qui s’y rattachent.';

/** Whether the référentiel gives less than a profile requires. */
export function isManquante({ etat }: ExigenceRelue): boolean {
  return !['Couverte', 'Dépassée'].includes(etat);
}

/** The profiles that require something. */
export function profilsExigeants(profils: readonly ProfilRelu[] = []): ProfilRelu[] {
  return profils.filter(({ exigences }) => exigences.length);
}

/** « Niveau insuffisant : il manque 1 niveau »; what the review says where levels are not numbers. */
export function ecart({ etat, requis, atteint }: ExigenceRelue): string {
  const asked = Number(requis || Number.NaN);
  const reached = atteint.split(',').map((level) => Number(level.trim() || Number.NaN));
  const missing = asked - Math.max(...reached);
  if (!(missing > 0)) return etat;
  return `${etat}\u00a0: il manque ${missing} niveau${missing < 2 ? '' : 'x'}`;
}

/** The competences by their printed codes, as the review names them; none for a code that two have. */
export function parCode(impression: Impression): Map<string, Competence | undefined> {
  const found = new Map<string, Competence | undefined>();
  for (const { competence, path } of competencesOf(impression.certification)) {
    const code = withoutSeparator(passageCompetence(competence, path, impression).code ?? '');
    found.set(code, found.has(code) ? undefined : competence);
  }
  return found;
}

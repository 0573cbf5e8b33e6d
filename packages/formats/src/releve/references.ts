import type { Competence, ReferenceCatalogue, Theme } from '@referentiel/model';
import type { Impression } from '../texte/index.js';

export { referencesOf } from '../docx/annexes/correspondance.js';

/** Themes of a competence, those of the transversal one included, each once. */
export function themesOf(competence: Competence, { resolver }: Impression): Theme[] {
  return [...new Set([...competence.themes, ...(resolver.transversale(competence)?.themes ?? [])])];
}

/** The catalogues that competences name, in the order in which they first do. */
export function cataloguesOf(releves: readonly { references: readonly ReferenceCatalogue[] }[]): string[] {
  return [...new Set(releves.flatMap(({ references }) => references.map(({ catalogue }) => catalogue)))];
}

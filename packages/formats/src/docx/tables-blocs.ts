import type { Element } from '@referentiel/model';
import { type LignePleine, legendeSection, sectionsOf, type Tableau } from '../tableau/index.js';
import type { Impression } from '../texte/index.js';
import { styleTitre, titresOf } from './ouvertures.js';
import { paragraph } from './paragraph.js';
import { CORPS, paragraphsOf, type Redaction } from './passages.js';
import { tableLignes } from './table-referentiel.js';

/** The heading of a section, then what its row said below the title, in running text. */
function ouverture(
  titre: LignePleine,
  titres: ReadonlySet<Element>,
  impression: Impression,
  redaction: Redaction,
): string[] {
  const style = styleTitre(titre, titres, impression);
  return paragraphsOf(titre.contenu, CORPS, redaction, style ? { titre: style } : {});
}

/**
 * The form with a table for each bloc, under its title: Word's navigation pane lists these, which it does not in a
 * table. Options and choices outside of blocs are sections too. Final evaluations and statements that belong to no
 * section, and have no row of a competence beside them, stand in a box without the heading of the form.
 */
export function tablesBlocs(layout: Tableau, impression: Impression, redaction: Redaction): string {
  const titres = titresOf(layout.lignes);
  return sectionsOf(layout.lignes, impression)
    .map((section) => {
      const { titre, lignes } = section;
      const opening = titre ? ouverture(titre, titres, impression, redaction).join('') : '';
      if (!lignes.length) return opening;
      const part = { ...layout, lignes };
      const { titre: caption, description } = legendeSection(section, layout);
      const rows = tableLignes(part, { caption, description }, titres, impression, redaction);
      return opening + rows + paragraph('Cellule', '');
    })
    .join('');
}

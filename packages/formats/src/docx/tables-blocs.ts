import type { Element } from '@referentiel/model';
import { type LignePleine, type LigneTableau, legendeOf, type Tableau } from '../tableau/index.js';
import { type Impression, lignesOf, texteLigne } from '../texte/index.js';
import { isOuverture, styleTitre, titresOf } from './ouvertures.js';
import { paragraph } from './paragraph.js';
import { CORPS, paragraphsOf, type Redaction } from './passages.js';
import { tableLignes } from './table-referentiel.js';

/** A part of the form that stands alone: what opens it, and its rows. */
interface Section {
  /** The bloc; outside of blocs the option, else the choice; none for what the certification holds itself. */
  porteur: Element | undefined;
  titre?: LignePleine;
  lignes: LigneTableau[];
}

/** What a row belongs to. The options of a bloc are rows of its table, as they are in the form. */
function porteurOf({ element }: LigneTableau, impression: Impression): Element | undefined {
  const around = [...impression.pathOf(element), element];
  const bloc = around.find(({ genre }) => genre === 'bloc');
  return bloc ?? around.findLast(({ genre }) => genre === 'option' || genre === 'choix');
}

/** The rows of the form, section by section, in its order. A statement may stand before the title of its bloc. */
function sectionsOf(lignes: readonly LigneTableau[], impression: Impression): Section[] {
  const sections: Section[] = [];
  for (const ligne of lignes) {
    const porteur = porteurOf(ligne, impression);
    let section = sections.at(-1);
    if (section?.porteur !== porteur || !section) {
      section = { porteur, lignes: [] };
      sections.push(section);
    }
    if (isOuverture(ligne) && ligne.element === porteur) section.titre = ligne;
    else section.lignes.push(ligne);
  }
  return sections;
}

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

function firstWords(ligne: LigneTableau | undefined): string {
  const [first] = ligne?.genre === 'pleine' ? ligne.contenu.flatMap(lignesOf) : [];
  return first ? texteLigne(first) : '';
}

/** « Référentiels d’activités… – BC1 Conduire un chantier »; a box of full-width rows goes by its first words. */
function legende({ titre, lignes }: Section, layout: Tableau): { caption: string; description: string } {
  if (lignes.every(({ genre }) => genre === 'pleine')) {
    const caption = firstWords(lignes[0]) || firstWords(titre);
    return { caption, description: 'Ce qui vaut pour plusieurs blocs, ou pour toute la certification.' };
  }
  const { titre: caption, description } = legendeOf(layout.colonnes);
  return { caption: [caption, firstWords(titre)].filter(Boolean).join(' – '), description };
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
      const rows = tableLignes(part, legende(section, layout), titres, impression, redaction);
      return opening + rows + paragraph('Cellule', '');
    })
    .join('');
}

import type { Element } from '@referentiel/model';
import { type Impression, lignesOf, texteLigne } from '../texte/index.js';
import { type Legende, legendeOf } from './legende.js';
import type { LignePleine, LigneTableau, Tableau } from './structure.js';

const OUVERTURES = new Set<LignePleine['nature']>(['bloc', 'choix', 'option']);

/** Whether a row opens a bloc, a choice or an option. */
export function isOuverture(ligne: LigneTableau): ligne is LignePleine {
  return ligne.genre === 'pleine' && OUVERTURES.has(ligne.nature);
}

/** A part of the form that stands alone: what opens it, and its rows. */
export interface Section {
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
export function sectionsOf(lignes: readonly LigneTableau[], impression: Impression): Section[] {
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

/** Whether all its rows run over the full width: they stand in a box without the heading of the form. */
export function isEncadre({ lignes }: Pick<Section, 'lignes'>): boolean {
  return lignes.length > 0 && lignes.every(({ genre }) => genre === 'pleine');
}

function firstWords(ligne: LigneTableau | undefined): string {
  const [first] = ligne?.genre === 'pleine' ? ligne.contenu.flatMap(lignesOf) : [];
  return first ? texteLigne(first) : '';
}

/** « Référentiels d’activités… – BC1 Conduire un chantier »; a box of full-width rows goes by its first words. */
export function legendeSection(section: Section, { colonnes }: Tableau): Legende {
  const { titre: opening, lignes } = section;
  if (isEncadre(section)) {
    const titre = firstWords(lignes[0]) || firstWords(opening);
    return { titre, description: 'Ce qui vaut pour plusieurs blocs, ou pour toute la certification.' };
  }
  const { titre, description } = legendeOf(colonnes);
  return { titre: [titre, firstWords(opening)].filter(Boolean).join(' – '), description };
}

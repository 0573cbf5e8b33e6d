import type { Ancres } from '../html/ancres.js';
import { cadreHtml } from '../html/document.js';
import { element, escapeHtml } from '../html/markup.js';
import { PassagesHtml } from '../html/passages.js';
import type { Rendu } from '../html/rendu.js';
import { tableHtml } from '../html/tableau.js';
import { isEncadre, type LignePleine, legendeOf, legendeSection, sectionsOf, type Tableau } from '../tableau/index.js';
import { type Impression, lignesOf, texteLigne } from '../texte/index.js';

/** The title of a section as a heading, then what its row says below, in running text. */
function ouverture({ contenu, nature }: LignePleine, ancres: Ancres, passages: PassagesHtml): string {
  const [first, ...rest] = contenu;
  if (first?.intitule === undefined && first?.code === undefined) return passages.html(contenu);
  const titre = lignesOf(first).map(texteLigne).join(' ');
  return element('h3', { id: ancres.poser(first), class: nature }, escapeHtml(titre)) + passages.html(rest);
}

/**
 * The form with a table for each bloc under its title, as Word has it (`tablesBlocs`): what all blocs share stands in a
 * box.
 */
function tablesBlocs(layout: Tableau, impression: Impression, rendu: Rendu, ancres: Ancres): string {
  const passages = new PassagesHtml(rendu);
  return sectionsOf(layout.lignes, impression)
    .map((section) => {
      const opening = section.titre ? ouverture(section.titre, ancres, passages) : '';
      const { lignes } = section;
      if (!lignes.length) return opening;
      if (isEncadre(section)) {
        const texts = lignes.flatMap((ligne) => (ligne.genre === 'pleine' ? ligne.contenu : []));
        return opening + element('div', { class: 'encadre' }, passages.html(texts));
      }
      const legende = legendeSection(section, layout);
      return opening + cadreHtml(legende.titre, tableHtml({ ...layout, lignes }, rendu, legende));
    })
    .join('');
}

/** The official table, in one piece or bloc by bloc. */
export function formulaireHtml(
  layout: Tableau,
  impression: Impression,
  rendu: Rendu & { ancres: Ancres },
  forme: 'unique' | 'par-bloc' = 'unique',
): string {
  if (forme === 'par-bloc') return tablesBlocs(layout, impression, rendu, rendu.ancres);
  return cadreHtml(legendeOf(layout.colonnes).titre, tableHtml(layout, rendu));
}

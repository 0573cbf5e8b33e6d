import type { Element } from '@referentiel/model';
import { isOuverture, type LigneTableau, type Tableau } from '../tableau/index.js';
import { element } from './markup.js';
import type { PassagesHtml } from './passages.js';
import { placeAttributes } from './places.js';
import type { Rendu } from './rendu.js';

/** Names for rows that stay the same while the author types elsewhere, each once: a preview moves rows by them. */
class Cles {
  private readonly seen = new Map<string, number>();

  of({ genre, code }: Element, more: string): string {
    const name = `${genre}:${code ?? ''}:${more}`;
    const rank = this.seen.get(name) ?? 0;
    this.seen.set(name, rank + 1);
    return rank ? `${name}#${rank}` : name;
  }
}

/** The rows; each bloc, choice or option heads a group of them. */
export function rangeesHtml(
  { lignes, colonnes }: Tableau,
  passages: PassagesHtml,
  { documents, ancres }: Rendu,
): string {
  const cles = new Cles();
  const rangee = (ligne: LigneTableau, nature: string, cle: string): string => {
    const attributes = {
      class: nature,
      'data-cle': cle,
      ...placeAttributes(ligne.element.place, documents),
    };
    if (ligne.genre === 'pleine') {
      const cell = isOuverture(ligne) ? { name: 'th', scope: 'rowgroup' } : { name: 'td', scope: undefined };
      const content = passages.html(ligne.contenu);
      return element('tr', attributes, element(cell.name, { scope: cell.scope, colspan: colonnes.length }, content));
    }
    const cells = ligne.cellules.map((cellule, rank) => {
      if (!cellule) return '';
      const rowspan = cellule.rowSpan > 1 ? cellule.rowSpan : undefined;
      const colonne = colonnes[rank]?.genre;
      const heads = ancres && colonne === 'competences' && cellule.contenu.length > 0;
      const attributes = { scope: heads ? 'row' : undefined, 'data-colonne': colonne, rowspan };
      return element(heads ? 'th' : 'td', attributes, passages.html(cellule.contenu));
    });
    return element('tr', attributes, ...cells);
  };
  const groups: { cle: string; rows: string[] }[] = [];
  for (const ligne of lignes) {
    const nature = ligne.genre === 'pleine' ? ligne.nature : 'cellules';
    const cle = cles.of(ligne.element, nature);
    if (!groups.length || isOuverture(ligne)) groups.push({ cle, rows: [] });
    groups.at(-1)?.rows.push(rangee(ligne, nature, cle));
  }
  return groups.map(({ cle, rows }) => element('tbody', { 'data-cle': cle }, ...rows)).join('');
}

import type { Colonne, EnTete } from '../tableau/index.js';
import { element, escapeHtml } from './markup.js';
import type { PassagesHtml } from './passages.js';

function heading({ titre, definition }: EnTete): string {
  const text = element('p', { class: 'titre' }, escapeHtml(titre));
  return definition ? text + element('p', { class: 'definition' }, escapeHtml(definition)) : text;
}

/** The heading of two rows: single columns run over both, a group stands above its columns. */
export function enTetesHtml(colonnes: readonly Colonne[], passages: PassagesHtml): string {
  const upper: string[] = [];
  const lower: string[] = [];
  colonnes.forEach((colonne, rank) => {
    const { groupe } = colonne;
    const own = heading(colonne) + passages.html(colonne.mentions);
    if (!groupe) {
      upper.push(element('th', { scope: 'col', rowspan: 2 }, own));
      return;
    }
    lower.push(element('th', { scope: 'col' }, own));
    if (groupe === colonnes[rank - 1]?.groupe) return;
    const colspan = colonnes.filter((other) => other.groupe === groupe).length;
    upper.push(element('th', { scope: 'colgroup', colspan }, heading(groupe)));
  });
  return element('thead', {}, element('tr', {}, ...upper), element('tr', {}, ...lower));
}

import type { Certification } from '@referentiel/model';
import { faitsOf, type OptionsIdentite } from '../identite/index.js';
import { type Legende, legendeOf, passagesOf, type Tableau, tableauOf } from '../tableau/index.js';
import { impressionOf } from '../texte/index.js';
import { enTetesHtml } from './en-tetes.js';
import { ciblesIdentite, identiteHtml } from './identite.js';
import { element, escapeHtml } from './markup.js';
import { ailleursHtml, type LangueHtml, type Marque, repartition } from './marques.js';
import { PassagesHtml } from './passages.js';
import { placeOfPassage } from './places.js';
import { rangeesHtml } from './rangees.js';
import type { Rendu } from './rendu.js';

export interface OptionsTableauHtml extends OptionsIdentite {
  /** The documents that the places in the HTML refer to by rank; without them the HTML says no places. */
  documents?: readonly string[];
  /** Problems to show where they stand. */
  marques?: readonly Marque[];
  /** The language of what is said about the document, French by default. */
  langue?: LangueHtml;
}

/** The table itself, with what its heading says; `legende` where it is only a part of the form. */
export function tableHtml(layout: Tableau, rendu: Rendu, legende: Legende = legendeOf(layout.colonnes)): string {
  const { colonnes } = layout;
  const passages = new PassagesHtml(rendu);
  const { titre, description } = legende;
  return element(
    'table',
    { 'data-colonnes': colonnes.length },
    element('caption', {}, element('strong', {}, escapeHtml(titre)), ' ', element('span', {}, escapeHtml(description))),
    element('colgroup', {}, ...colonnes.map(({ genre }) => element('col', { class: `col-${genre}` }))),
    enTetesHtml(colonnes, passages),
    rangeesHtml(layout, passages, rendu),
  );
}

/**
 * The official table of a certification as HTML: title, identity, statements, table. No style, no script, every text
 * escaped; places and problems are `data-*` attributes. Never fails: what the source lacks is left out. Source of the
 * layout: product.md « Word: what stands where ».
 */
export function tableauHtml(certification: Certification, options: OptionsTableauHtml = {}): string {
  const { documents = [], langue = 'fr' } = options;
  const impression = impressionOf(certification);
  const layout = tableauOf(impression);
  const faits = faitsOf(impression, options);
  const marques = repartition(options.marques ?? [], [
    ...ciblesIdentite(faits, impression),
    ...passagesOf(layout).map(({ passage }) => ({ place: placeOfPassage(passage), cle: passage })),
  ]);
  const rendu = { documents, marques, langue };
  const passages = new PassagesHtml(rendu);
  const { avant, apres } = layout;
  const beside = (name: string, content: string) => (content ? element('div', { class: name }, content) : '');
  return element(
    'article',
    { class: 'referentiel', lang: 'fr' },
    ailleursHtml(marques.ailleurs, documents, langue),
    identiteHtml(faits, impression, rendu),
    beside('avant', passages.html(avant)),
    tableHtml(layout, rendu),
    beside('apres', passages.html(apres)),
  );
}

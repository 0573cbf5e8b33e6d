import type { Certification, Revue } from '@referentiel/model';
import type { DocxOptions } from '../docx/options.js';
import { cadreHtml, documentHtml } from '../html/document.js';
import { element, escapeHtml } from '../html/markup.js';
import { formatDate } from '../identite/index.js';
import { type Cellule, nomsCourts, planOf, type SectionRevue, type TableauRevue } from './plan.js';
import { TITRE_RAPPORT } from './presentation.js';
import { STYLE } from './style.js';

function cellule({ texte, liste, ton }: Cellule, rank: number): string {
  const items = liste?.map((item) => element('li', {}, escapeHtml(item)));
  const content = items ? element('ul', {}, ...items) : escapeHtml(texte);
  return rank === 0 ? element('th', { scope: 'row' }, content) : element('td', { 'data-ton': ton }, content);
}

function tableau(contenu: TableauRevue): string {
  const { legende, entetes, parts, lignes } = contenu;
  const columns = parts.map((share) => element('col', { style: `width: ${Math.round(share * 100)}%` }));
  const head = entetes.map((texte) => element('th', { scope: 'col' }, escapeHtml(texte)));
  const rows = lignes.map((cellules) => element('tr', {}, ...cellules.map(cellule)));
  const own = element(
    'table',
    { class: nomsCourts(contenu) ? 'noms' : undefined },
    element('caption', {}, escapeHtml(legende)),
    element('colgroup', {}, ...columns),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows),
  );
  return cadreHtml(legende, own);
}

function sectionHtml({ titre, paragraphes, tableau: own, sections }: SectionRevue, id: string, level: 2 | 3): string {
  return element(
    'section',
    { 'aria-labelledby': id },
    element(`h${level}`, { id }, escapeHtml(titre)),
    ...paragraphes.map(({ texte, ton }) => element('p', { 'data-ton': ton }, escapeHtml(texte))),
    own ? tableau(own) : '',
    ...sections.map((one, rank) => sectionHtml(one, `${id}-${rank + 1}`, 3)),
  );
}

function sommaire(sections: readonly SectionRevue[]): string {
  const items = sections.map(({ titre }, rank) =>
    element('li', {}, element('a', { href: `#partie-${rank + 1}` }, escapeHtml(titre))),
  );
  return element('nav', { 'aria-label': 'Sommaire' }, element('ol', {}, ...items));
}

/** The report of a review as one page that needs nothing else: no script, no font, no picture. */
export function revueHtml(revue: Revue, certification: Certification, options: DocxOptions = {}): string {
  const date = options.date ?? certification.date;
  const sections = planOf(revue);
  const titre = `${TITRE_RAPPORT} – ${revue.titre}`;
  const header = element(
    'header',
    {},
    options.mode === 'draft' ? element('p', { class: 'brouillon' }, 'BROUILLON') : '',
    element('h1', {}, escapeHtml(titre)),
    revue.identite ? element('p', {}, escapeHtml(revue.identite)) : '',
    date ? element('p', {}, escapeHtml(formatDate(date))) : '',
    sommaire(sections),
  );
  const main = element('main', {}, ...sections.map((one, rank) => sectionHtml(one, `partie-${rank + 1}`, 2)));
  return documentHtml({ titre, style: STYLE }, `${header}${main}`);
}

import { element, escapeHtml } from './markup.js';

/** What tells a page of ours from any other. */
export const GENERATEUR_HTML = '<meta name="generator" content="Référentiel">';

/**
 * What a page of ours may load: nothing, and run: nothing. Should a text of the author ever come out as HTML, a browser would
 * still not obey it.
 */
const POLITIQUE = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`;

/** A whole page, in French, that needs nothing else: its style is in it, it has no script. */
export function documentHtml({ titre, style }: { titre: string; style: string }, ...body: string[]): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="fr">',
    '<head>',
    '<meta charset="utf-8">',
    POLITIQUE,
    GENERATEUR_HTML,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element('title', {}, escapeHtml(titre)),
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    ...body.filter(Boolean),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** A table that is too wide for the screen is scrolled on its own, by the keyboard too. */
export function cadreHtml(label: string, table: string): string {
  return element('section', { class: 'cadre', tabindex: 0, 'aria-label': `Tableau\u00a0: ${label}` }, table);
}

/** An entry of a table of contents. */
export interface EntreeSommaire {
  ancre: string;
  titre: string;
  entrees?: EntreeSommaire[];
}

function listeSommaire(entrees: readonly EntreeSommaire[]): string {
  const items = entrees.map(({ ancre, titre, entrees: inside = [] }) =>
    element(
      'li',
      {},
      element('a', { href: `#${ancre}` }, escapeHtml(titre)),
      inside.length ? listeSommaire(inside) : '',
    ),
  );
  return element('ul', {}, ...items);
}

/** The table of contents of a page. */
export function sommaireHtml(entrees: readonly EntreeSommaire[]): string {
  return element(
    'nav',
    { class: 'sommaire', 'aria-labelledby': 'sommaire' },
    element('h2', { id: 'sommaire' }, 'Sommaire'),
    listeSommaire(entrees),
  );
}

/** A section of a page under its title. */
export function sectionHtml(id: string, titre: string, ...content: string[]): string {
  return element(
    'section',
    { 'aria-labelledby': id },
    element('h2', { id }, escapeHtml(titre)),
    ...content.filter(Boolean),
  );
}

import { cadreHtml, sectionHtml } from '../html/document.js';
import { element } from '../html/markup.js';

/** A part of the page that follows the official table, and its place in the table of contents. */
export interface AnnexeHtml {
  ancre: string;
  titre: string;
  html: string;
}

/** An annexe under its title; on paper it begins a page. */
export function annexeHtml(ancre: string, titre: string, ...content: string[]): AnnexeHtml {
  return { ancre, titre, html: element('div', { class: 'annexe' }, sectionHtml(ancre, titre, ...content)) };
}

/** A table of one row of headings in its frame; `corps` are its `tbody`. */
export function tableAnnexe(
  { titre, description, entetes }: { titre: string; description: string; entetes: readonly string[] },
  ...corps: string[]
): string {
  const headings = entetes.map((one) => element('th', { scope: 'col', class: 'nom' }, one));
  return cadreHtml(
    titre,
    element(
      'table',
      {},
      element('caption', {}, description),
      element('thead', {}, element('tr', {}, ...headings)),
      ...corps,
    ),
  );
}

import { lire, type Noeud, nommes, tous } from './arbre.js';

/** A whole page as its reader of fragments knows it: without the declaration, the style and what has no end. */
export function lirePage(html: string): Noeud {
  return lire(html.replace('<!DOCTYPE html>', '').replace(/<style>[\s\S]*?<\/style>|<meta [^>]*>/g, ''));
}

/** What makes a page hard to read aloud or by keyboard, in words; nothing when it is sound. */
export function defauts(html: string): string[] {
  const page = lirePage(html);
  const found: string[] = [];
  const all = tous(page);
  const ids = all.flatMap(({ attributs }) => attributs.id ?? []);
  if (new Set(ids).size < ids.length) found.push('an id stands twice');
  for (const { attributs } of all) {
    if (attributs.href?.startsWith('#') && !ids.includes(attributs.href.slice(1)))
      found.push(`dead link ${attributs.href}`);
    const label = attributs['aria-labelledby'];
    if (label !== undefined && !ids.includes(label)) found.push(`dead label ${label}`);
  }
  const levels = all.flatMap(({ nom }) => (/^h\d$/.test(nom) ? [Number(nom[1])] : []));
  if (levels.filter((level) => level === 1).length !== 1) found.push('not one main title');
  levels.forEach((level, at) => {
    if (level - (levels[at - 1] ?? 0) > 1) found.push(`a title of level ${level} after ${levels[at - 1]}`);
  });
  for (const nom of ['main', 'header', 'nav', 'title'])
    if (nommes(page, nom).length !== 1) found.push(`not one ${nom}`);
  if (nommes(page, 'html')[0]?.attributs.lang !== 'fr') found.push('no language');
  for (const foreign of ['script', 'img', 'link', 'iframe', 'object', 'form', 'input']) {
    if (nommes(page, foreign).length) found.push(`a ${foreign}`);
  }
  for (const table of nommes(page, 'table')) {
    if (nommes(table, 'caption').length !== 1) found.push('a table without caption');
    for (const head of nommes(table, 'th')) if (!head.attributs.scope) found.push('a heading without scope');
  }
  // Only a link that is followed leaves the page.
  if (/url\(|@import|\bon[a-z]+=|<[^>]*\bsrc=/.test(html)) found.push('something is fetched or run');
  return found;
}

import { PAGE_FORMULAIRE, type Page } from '../tableau/index.js';
import { relationshipOf } from './paquet.js';
import { tag } from './xml.js';

/** The sides of an A4 sheet, in twentieths of a point. */
const A4 = { long: 16838, court: 11906 };

/** An A4 page with the header and the footer of the document, lying or upright as the text that it holds. */
export function section(page: Page = PAGE_FORMULAIRE): string {
  const size =
    page.largeur > page.hauteur
      ? { 'w:w': A4.long, 'w:h': A4.court, 'w:orient': 'landscape' }
      : { 'w:w': A4.court, 'w:h': A4.long };
  return tag(
    'w:sectPr',
    {},
    tag('w:headerReference', { 'w:type': 'default', 'r:id': relationshipOf('header1') }),
    tag('w:footerReference', { 'w:type': 'default', 'r:id': relationshipOf('footer1') }),
    tag('w:pgSz', size),
    tag('w:pgMar', {
      'w:top': 1247,
      'w:right': 720,
      'w:bottom': 964,
      'w:left': 720,
      'w:header': 567,
      'w:footer': 454,
      'w:gutter': 0,
    }),
    tag('w:cols', { 'w:space': 708 }),
  );
}

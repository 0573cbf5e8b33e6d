import { relationshipOf } from './paquet.js';
import { tag } from './xml.js';

/** A landscape A4 page with the header and the footer of the document. */
export function section(): string {
  return tag(
    'w:sectPr',
    {},
    tag('w:headerReference', { 'w:type': 'default', 'r:id': relationshipOf('header1') }),
    tag('w:footerReference', { 'w:type': 'default', 'r:id': relationshipOf('footer1') }),
    tag('w:pgSz', { 'w:w': 16838, 'w:h': 11906, 'w:orient': 'landscape' }),
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

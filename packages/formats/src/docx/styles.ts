import { body, heading } from './styles/body.js';
import { CELLS } from './styles/cells.js';
import { CHARACTERS } from './styles/characters.js';
import { size } from './styles/formatting.js';
import { paragraphStyle } from './styles/paragraph-style.js';
import { TABLES } from './styles/tables.js';
import { LARGEUR_TEXTE } from './table.js';
import { NAMESPACES, part, tag } from './xml.js';

const FONT = 'Calibri';

const DEFAULTS = tag(
  'w:docDefaults',
  {},
  tag(
    'w:rPrDefault',
    {},
    tag(
      'w:rPr',
      {},
      tag('w:rFonts', { 'w:ascii': FONT, 'w:hAnsi': FONT, 'w:eastAsia': FONT, 'w:cs': FONT }),
      size(20),
      tag('w:lang', { 'w:val': 'fr-FR', 'w:eastAsia': 'fr-FR', 'w:bidi': 'ar-SA' }),
    ),
  ),
  tag('w:pPrDefault', {}, tag('w:pPr', {}, tag('w:spacing', { 'w:after': 120, 'w:line': 259, 'w:lineRule': 'auto' }))),
);

/**
 * The part word/styles.xml: built-in styles by their names, and the few of our own that cells need. `largeur` is that of
 * the text, in twentieths of a point.
 */
export function stylesXml(largeur: number = LARGEUR_TEXTE): string {
  const [normal, ...others] = body(largeur).map(paragraphStyle);
  const headings = [
    heading(1, 32, 160),
    heading(2, 22, 60),
    heading(3, 20, 60),
    heading(4, 19, 40),
    heading(5, 18, 40),
  ];
  return part(
    tag(
      'w:styles',
      NAMESPACES,
      DEFAULTS,
      normal ?? '',
      ...headings,
      ...others,
      ...CELLS.map(paragraphStyle),
      CHARACTERS,
      TABLES,
    ),
  );
}

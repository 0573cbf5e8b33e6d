import { COULEURS } from '../couleurs.js';
import { INDENT_CORPS, NUM_PUCE_CORPS } from '../numbering.js';
import { tag, val } from '../xml.js';
import { border, GRAS, indent, ink, numbered, SIDES, size, spacing } from './formatting.js';
import { type ParagraphStyle, paragraphStyle } from './paragraph-style.js';

/** A heading: its size in half-points, the room above it in twentieths of a point. */
export function heading(level: 1 | 2 | 3 | 4 | 5, halfPoints: number, before: number): string {
  return paragraphStyle({
    id: `Heading${level}`,
    name: `heading ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    priority: 9,
    pPr: `<w:keepNext/><w:keepLines/>${spacing(before, before / 2)}${val('outlineLvl', level - 1)}`,
    rPr: GRAS + ink(COULEURS.encre) + size(halfPoints),
  });
}

/** The styles of running text; the footer has a stop at the end of its lines. */
export const body = (largeur: number): ParagraphStyle[] => [
  { id: 'Normal', name: 'Normal' },
  {
    id: 'Title',
    name: 'Title',
    basedOn: 'Normal',
    next: 'Normal',
    priority: 10,
    pPr: `<w:keepNext/>${spacing(240, 120)}`,
    rPr: GRAS + ink(COULEURS.encre) + size(36),
  },
  {
    id: 'ListBullet',
    name: 'List Bullet',
    basedOn: 'Normal',
    priority: 99,
    pPr: numbered(0, NUM_PUCE_CORPS) + spacing(0, 40, 259) + indent(INDENT_CORPS[0]),
  },
  {
    id: 'ListBullet2',
    name: 'List Bullet 2',
    basedOn: 'Normal',
    priority: 99,
    pPr: numbered(1, NUM_PUCE_CORPS) + spacing(0, 40, 259) + indent(INDENT_CORPS[1]),
  },
  {
    id: 'ListNumber',
    name: 'List Number',
    basedOn: 'Normal',
    priority: 99,
    pPr: spacing(0, 40, 259) + indent({ left: 414, hanging: 284 }),
  },
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    basedOn: 'Normal',
    next: 'Normal',
    priority: 39,
    pPr: `<w:keepNext/>${spacing(160, 60)}`,
    rPr: GRAS + ink(COULEURS.encre) + size(24),
  },
  { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', next: 'Normal', priority: 39, pPr: spacing(0, 40) },
  {
    id: 'TOC2',
    name: 'toc 2',
    basedOn: 'Normal',
    next: 'Normal',
    priority: 39,
    pPr: spacing(0, 40) + tag('w:ind', { 'w:left': 284 }),
  },
  {
    id: 'Header',
    name: 'header',
    basedOn: 'Normal',
    priority: 99,
    pPr: tag('w:pBdr', {}, border('bottom', 6, 4, COULEURS.encre)) + spacing(0, 0) + val('jc', 'center'),
    rPr: GRAS + ink(COULEURS.encre),
  },
  {
    id: 'Footer',
    name: 'footer',
    basedOn: 'Normal',
    priority: 99,
    pPr: tag('w:tabs', {}, tag('w:tab', { 'w:val': 'right', 'w:pos': largeur })) + spacing(0, 0),
    rPr: size(18),
  },
  { id: 'Mention', name: 'Mention', basedOn: 'Normal', custom: true },
  { id: 'CommentText', name: 'annotation text', basedOn: 'Normal', priority: 99, pPr: spacing(0, 40), rPr: size(18) },
  {
    id: 'Encadre',
    name: 'Encadré légal',
    basedOn: 'Normal',
    custom: true,
    pPr:
      tag('w:pBdr', {}, ...SIDES.map((side) => border(side, 6, 6, COULEURS.encre))) +
      spacing(0, 60, 250) +
      tag('w:ind', { 'w:left': 140, 'w:right': 140 }),
    rPr: size(18),
  },
];

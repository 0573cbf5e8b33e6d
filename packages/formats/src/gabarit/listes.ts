import { NUM_PUCE, NUM_PUCE_CORPS } from '../docx/numbering.js';
import type { Styles } from './styles.js';

/** The list and the level of each of our styles of bullets. */
const PUCES: [style: string, num: number, niveau: number][] = [
  ['Puce', NUM_PUCE, 0],
  ['SousPuce', NUM_PUCE, 1],
  ['ListBullet', NUM_PUCE_CORPS, 0],
  ['ListBullet2', NUM_PUCE_CORPS, 1],
];

/**
 * Our paragraphs with their bullets said directly where the template has a style of that name without any: the items
 * would run into one text.
 */
export function withBullets(xml: string, styles: Styles): string {
  let out = xml;
  for (const [style, num, niveau] of PUCES) {
    if (!styles.isTheirs(style) || styles.isList(style)) continue;
    const opening = new RegExp(
      `(<w:pStyle w:val="${style}"/>(?:<w:keepNext(?: w:val="0")?/>)?(?:<w:pageBreakBefore/>)?)(?!<w:numPr>|<w:keepNext|<w:pageBreakBefore)`,
      'g',
    );
    out = out.replace(
      opening,
      (start: string) => `${start}<w:numPr><w:ilvl w:val="${niveau}"/><w:numId w:val="${num}"/></w:numPr>`,
    );
  }
  return out;
}

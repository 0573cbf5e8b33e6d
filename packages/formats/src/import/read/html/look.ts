import type { Paragraph } from '../../document.js';
import type { RunStyle } from '../run-list.js';
import { type Declarations, isBold, isHidden, isItalic } from './css.js';

/** What holds for a text because of the elements around it. */
export interface Look {
  bold: boolean;
  italic: boolean;
  link?: string | undefined;
  hidden: boolean;
  /** A tracked deletion. */
  deleted: boolean;
  /** Its spaces and line ends count. */
  preformatted: boolean;
  contents: boolean;
  origin?: Paragraph['origin'];
  /** It is the number or bullet that Word printed before a paragraph. */
  label: boolean;
  /** Only what separates such a label from the text. */
  gap: boolean;
}

export const PLAIN_LOOK: Look = {
  bold: false,
  italic: false,
  hidden: false,
  deleted: false,
  preformatted: false,
  contents: false,
  label: false,
  gap: false,
};

const BOLD = new Set(['b', 'strong']);
const ITALIC = new Set(['i', 'em', 'cite', 'dfn', 'var']);
const HEADINGS = /^h[1-6]$/;

/** How Word, LibreOffice and pandoc name the foot- and endnotes at the end of a page. */
const NOTE = /^(?:sd)?(?:(ftn|footnote|fn)|(edn|endnote))[-_]?\d+$/;
const CONTENTS_CLASS = /^mso-?toc/i;

/** What an element changes; the same object when it changes nothing. */
export function lookOf(outer: Look, name: string, attributes: Record<string, string>, css: Declarations): Look {
  const change: Partial<Look> = {};
  // Headings and header cells are bold by nature: that says nothing of their words.
  const bold = HEADINGS.test(name) || name === 'th' ? undefined : (isBold(css) ?? (BOLD.has(name) || undefined));
  if (bold !== undefined) change.bold = bold;
  const italic = isItalic(css) ?? (ITALIC.has(name) || undefined);
  if (italic !== undefined) change.italic = italic;
  if (name === 'a' && attributes.href) change.link = attributes.href;
  if (isHidden(css) || attributes.hidden !== undefined) change.hidden = true;
  if (name === 'del') change.deleted = true;
  if (name === 'pre' || css['white-space']?.startsWith('pre')) change.preformatted = true;
  if (name === 'nav' || CONTENTS_CLASS.test(attributes.class ?? '')) change.contents = true;
  const note = NOTE.exec(attributes.id ?? '');
  if (note && (name === 'div' || name === 'li' || name === 'p')) change.origin = note[1] ? 'footnote' : 'endnote';
  if (css['mso-list'] === 'ignore') change.label = true;
  if (css.font?.startsWith('7.0pt')) change.gap = true;
  return Object.keys(change).length ? { ...outer, ...change } : outer;
}

export function runStyle({ bold, italic, link }: Look): RunStyle {
  return { ...(bold && { bold: true as const }), ...(italic && { italic: true as const }), ...(link && { link }) };
}

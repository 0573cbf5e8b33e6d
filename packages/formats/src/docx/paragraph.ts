import { tag, val } from './xml.js';

export interface ParagraphOptions {
  /** Whether it stays on the page of the next one; false unsays what the style says. */
  keepNext?: boolean;
  pageBreakBefore?: boolean;
  num?: { id: number; level: 0 | 1 };
  /** Left indentation and hanging of the first line, in twentieths of a point. */
  indent?: { left: number; hanging?: number };
  centre?: boolean;
}

/** A paragraph of a style; options are what differs from the style. */
export function paragraph(style: string, content: string, options: ParagraphOptions = {}): string {
  const { keepNext, pageBreakBefore, num, indent, centre } = options;
  const pPr = tag(
    'w:pPr',
    {},
    val('pStyle', style),
    keepNext ? '<w:keepNext/>' : keepNext === false ? val('keepNext', 0) : '',
    pageBreakBefore ? '<w:pageBreakBefore/>' : '',
    num ? tag('w:numPr', {}, val('ilvl', num.level), val('numId', num.id)) : '',
    indent ? tag('w:ind', { 'w:left': indent.left, 'w:hanging': indent.hanging }) : '',
    centre ? val('jc', 'center') : '',
  );
  return `<w:p>${pPr}${content}</w:p>`;
}

import { tag, val } from '../xml.js';

/** A style of paragraphs; without `basedOn` it is the default one. */
export interface ParagraphStyle {
  id: string;
  /** Built-in names are in English whatever the language of Word; Word shows them translated. */
  name: string;
  basedOn?: string;
  next?: string;
  priority?: number;
  custom?: true;
  pPr?: string;
  rPr?: string;
}

/** The style as an element of word/styles.xml. */
export function paragraphStyle({ id, name, basedOn, next, priority, custom, pPr, rPr }: ParagraphStyle): string {
  return tag(
    'w:style',
    {
      'w:type': 'paragraph',
      'w:default': basedOn ? undefined : 1,
      'w:customStyle': custom ? 1 : undefined,
      'w:styleId': id,
    },
    val('name', name),
    basedOn ? val('basedOn', basedOn) : '',
    next ? val('next', next) : '',
    priority === undefined ? '' : val('uiPriority', priority),
    '<w:qFormat/>',
    pPr ? tag('w:pPr', {}, pPr) : '',
    rPr ? tag('w:rPr', {}, rPr) : '',
  );
}

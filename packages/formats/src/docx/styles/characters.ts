import { tag, val } from '../xml.js';
import { HIDDEN, ink, size } from './formatting.js';

/** The styles of characters: the default one, links, the marks of comments. */
export const CHARACTERS =
  tag(
    'w:style',
    { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' },
    val('name', 'Default Paragraph Font'),
    val('uiPriority', 1),
    HIDDEN,
  ) +
  tag(
    'w:style',
    { 'w:type': 'character', 'w:styleId': 'Hyperlink' },
    val('name', 'Hyperlink'),
    val('uiPriority', 99),
    '<w:unhideWhenUsed/>',
    tag('w:rPr', {}, ink('0B4F9E'), val('u', 'single')),
  ) +
  tag(
    'w:style',
    { 'w:type': 'character', 'w:styleId': 'CommentReference' },
    val('name', 'annotation reference'),
    val('basedOn', 'DefaultParagraphFont'),
    val('uiPriority', 99),
    HIDDEN,
    tag('w:rPr', {}, size(16)),
  );

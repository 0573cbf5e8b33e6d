import type { Prose } from '@referentiel/model';
import { strToU8 } from 'fflate';
import { readHtml } from '../read/html/index.js';
import type { Line } from '../recognise/text/line.js';
import { linesOf } from '../recognise/text/lines-of.js';
import { proseOf } from '../recognise/text/prose.js';

const HAS_TAG = /<\/?[a-z][^>]{0,500}>/i;

/** Fields hold HTML, or plain lines in older exports. */
function asHtml(text: string): string {
  if (HAS_TAG.test(text)) return text;
  const plain = text.replace(/&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|\w{1,30});)/gi, '&amp;').replace(/</g, '&lt;');
  return plain.replace(/\r?\n/g, '<br>');
}

/** The paragraphs and list items of a field, each a line; bullets that someone typed are recognised. */
export function fieldLines(text: string): Line[] {
  if (!text) return [];
  const { blocks } = readHtml(strToU8(`<meta charset="utf-8">${asHtml(text)}`));
  return linesOf(blocks, { row: -1 });
}

/** A field as a text of the model; undefined when it says nothing. */
export function fieldProse(text: string): Prose | undefined {
  const lines = fieldLines(text);
  return lines.length ? proseOf(lines) : undefined;
}

/** A field on one line, without styles. */
export function fieldTitle(text: string): string {
  return fieldLines(text)
    .map((line) => line.text.replace(/\s+/g, ' ').trim())
    .join(' ');
}

/** Some texts as one, a paragraph or a list after the other. */
export function joinedProse(texts: (Prose | undefined)[]): Prose | undefined {
  const blocs = texts.flatMap((text) => text?.blocs ?? []);
  return blocs.length ? { blocs } : undefined;
}

/** A text under a few words that say what it is, for fields that the language has in one. */
export function labelledProse(label: string, text: string): Prose | undefined {
  const prose = fieldProse(text);
  if (!prose) return undefined;
  return { blocs: [{ genre: 'paragraphe', runs: [{ texte: label, gras: true }] }, ...prose.blocs] };
}

import type { Certification } from '@referentiel/model';
import { strFromU8, unzipSync } from 'fflate';
import { type DocxOptions, docx } from '../../../src/index.js';
import { readXml } from '../xml-events.js';

/** A comment as Word shows it: who says what, and the words that it marks, a line for each paragraph. */
export interface ShownComment {
  auteur: string;
  dit: string[];
  sur: string;
}

const part = (bytes: Uint8Array, name: string) => {
  const content = unzipSync(bytes)[name];
  return content && strFromU8(content);
};

function markedBy(document: string): Map<string, string> {
  const marked = new Map<string, string>();
  const open = new Set<string>();
  let inText = false;
  for (const event of readXml(document)) {
    if (event.kind === 'text') {
      if (inText) for (const id of open) marked.set(id, (marked.get(id) ?? '') + event.text);
      continue;
    }
    const { name, kind } = event;
    if (name === 'w:t') inText = kind === 'open';
    if (name === 'w:p' && kind === 'close') for (const id of open) marked.set(id, `${marked.get(id) ?? ''}\n`);
    if (kind !== 'open') continue;
    const id = event.attributes['w:id'] ?? '';
    if (name === 'w:commentRangeStart') {
      open.add(id);
      marked.set(id, '');
    }
    if (name === 'w:commentRangeEnd') open.delete(id);
  }
  return marked;
}

/** The comments of a Word file, in the order of their numbers. */
export function commentsIn(bytes: Uint8Array): ShownComment[] {
  const marked = markedBy(part(bytes, 'word/document.xml') ?? '');
  const found: ShownComment[] = [];
  let inText = false;
  for (const event of readXml(part(bytes, 'word/comments.xml') ?? '<none/>')) {
    const last = found.at(-1);
    if (event.kind === 'text') {
      if (inText && last) last.dit.push((last.dit.pop() ?? '') + event.text);
      continue;
    }
    if (event.name === 'w:t') inText = event.kind === 'open';
    if (event.kind !== 'open') continue;
    if (event.name === 'w:p') last?.dit.push('');
    if (event.name === 'w:comment') {
      const { 'w:author': auteur = '', 'w:id': id = '' } = event.attributes;
      found.push({ auteur, dit: [], sur: marked.get(id) ?? '' });
    }
  }
  return found;
}

/** The comments of the Word file of a model. */
export const commentsOf = (model: Certification, options: DocxOptions) => commentsIn(docx(model, options));

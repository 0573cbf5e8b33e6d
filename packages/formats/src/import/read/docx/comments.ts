import type { ReadComment } from '../../document.js';
import type { Package } from '../../package/index.js';

/** The comments of a document by their identifiers, in the order of the file. */
export function readComments(file: Package, part: string | undefined): Map<string, ReadComment> {
  const comments = new Map<string, ReadComment>();
  let current: ReadComment | undefined;
  let inText = false;
  if (part === undefined) return comments;
  file.parse(part, {
    open(name, attributes) {
      if (name === 'w:comment') {
        const author = attributes['w:author']?.trim();
        current = { ...(author && { author }), text: '' };
        comments.set(attributes['w:id'] ?? '', current);
      } else if (name === 'w:t') {
        inText = true;
      } else if (current && (name === 'w:br' || name === 'w:tab')) {
        current.text += name === 'w:br' ? '\n' : '\t';
      }
    },
    close(name) {
      if (name === 'w:t') inText = false;
      else if (name === 'w:p' && current) current.text += '\n';
      else if (name === 'w:comment' && current) {
        current.text = current.text.trim();
        current = undefined;
      }
    },
    text(text) {
      if (inText && current) current.text += text;
    },
  });
  return comments;
}

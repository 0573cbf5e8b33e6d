import type { Package } from '../../package/index.js';

/** The words of a diagram (SmartArt), a line for each of its paragraphs. */
export function diagramText(file: Package, part: string): string {
  let text = '';
  let inText = false;
  file.parse(part, {
    open(name) {
      inText = name === 'a:t';
    },
    close(name) {
      inText = false;
      if (name === 'a:p') text += '\n';
    },
    text(piece) {
      if (inText) text += piece;
    },
  });
  return text.replace(/\n{2,}/g, '\n').trim();
}

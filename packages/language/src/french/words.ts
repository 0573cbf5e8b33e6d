import { perText } from './per-text.js';

/** A word of a text: `text` in composed letters, `lower` in small ones with curly apostrophes. */
export interface Word {
  text: string;
  lower: string;
  start: number;
  end: number;
}

/** An elided word stands alone (« l’ », « qu’ »); hyphens and other apostrophes (« aujourd’hui ») join. */
const WORD =
  /(?<![\p{L}\p{M}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=[\p{L}\p{N}])|\p{N}+(?:[.,]\p{N}+)*(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+(?:[-‑'’][\p{L}\p{M}\p{N}]+)*/giu;

function lowered(text: string): string {
  return text.toLowerCase().replaceAll("'", '’').replaceAll('‑', '-');
}

/** The words of a text, in order; numbers are words. */
export const wordsOf: (text: string) => readonly Word[] = perText((text) => {
  // Nearly all texts are composed and keep their length in small letters: they are lowered at once, not word by word.
  const small = lowered(text);
  const isPlain = small.length === text.length && text.normalize('NFC') === text;
  return Array.from(text.matchAll(WORD), ({ 0: found, index }) => {
    const end = index + found.length;
    if (isPlain) return { text: found, lower: small.slice(index, end), start: index, end };
    const composed = found.normalize('NFC');
    return { text: composed, lower: lowered(composed), start: index, end };
  });
});

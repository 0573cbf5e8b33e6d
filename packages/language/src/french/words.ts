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

/** The words of a text, in order; numbers are words. */
export const wordsOf: (text: string) => readonly Word[] = perText((text) =>
  Array.from(text.matchAll(WORD), ({ 0: found, index }) => {
    const composed = found.normalize('NFC');
    return {
      text: composed,
      lower: composed.toLowerCase().replaceAll("'", '’').replaceAll('‑', '-'),
      start: index,
      end: index + found.length,
    };
  }),
);

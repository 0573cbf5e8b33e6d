import { perText } from './per-text.js';

/** A stretch of a text. */
export interface Stretch {
  start: number;
  end: number;
  text: string;
}

/**
 * Finds the stretches of a text that one of these patterns matches, as whole words, whatever the capitals. A blank stands
 * for any run of blanks, a curly apostrophe for both kinds.
 */
export function motifs(sources: readonly string[]): (text: string) => readonly Stretch[] {
  const patterns = sources.map((source) =>
    source.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+').replaceAll('’', "['’]"),
  );
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return perText((text) =>
    Array.from(text.matchAll(any), ({ 0: found, index }) => ({ start: index, end: index + found.length, text: found })),
  );
}

import { everyMatch } from './matches.js';
import { perText } from './per-text.js';

/** A stretch of a text. */
export interface Stretch {
  start: number;
  end: number;
  text: string;
}

/** What is looked for, and words one of which a text must hold for it, in small letters: such a list is soon searched. */
export interface Motif {
  motif: string;
  si: readonly string[];
}

const SIGN = /[\\^$.*+?()[\]{}|]/;

/** A motif without signs is its own word; of any other that names no word, every text may hold one. */
function wordsOfMotif(source: string): readonly string[] | undefined {
  return SIGN.test(source)
    ? undefined
    : [
        source
          .toLowerCase()
          .split(/[ ’]/)
          .sort((a, b) => b.length - a.length)[0] as string,
      ];
}

function expressionOf(sources: readonly string[]): RegExp {
  const patterns = sources.map((source) =>
    source.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+').replaceAll('’', "['’]"),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/**
 * Finds the stretches of a text that one of these patterns matches, as whole words, whatever the capitals. A blank stands
 * for any run of blanks, a curly apostrophe for both kinds. An expression is made for those that a text may hold: one of them
 * all would take longer to compile than to read a certification with.
 */
export function motifs(list: readonly (string | Motif)[]): (text: string) => readonly Stretch[] {
  const all = list.map((one) =>
    typeof one === 'string' ? { source: one, words: wordsOfMotif(one) } : { source: one.motif, words: one.si },
  );
  const expressions = new Map<string, RegExp>();
  return perText((text) => {
    const lower = text.toLowerCase();
    const possible = all.filter(({ words }) => !words || words.some((word) => lower.includes(word)));
    if (!possible.length) return [];
    const sources = possible.map(({ source }) => source);
    const key = sources.join('\n');
    let expression = expressions.get(key);
    if (!expression) {
      expression = expressionOf(sources);
      expressions.set(key, expression);
    }
    return everyMatch(expression, text).map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      text: found,
    }));
  });
}

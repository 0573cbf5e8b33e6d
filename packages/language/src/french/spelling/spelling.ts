import listed from '../data/orthographe-mots.json' with { type: 'json' };
import { dictionary } from '../dictionary.js';
import { perWord } from '../per-text.js';
import { isAccepted } from './leniency.js';
import { suggestionsFor } from './suggestions.js';

/** Words of the trades that certifications are about, which the dictionary lacks; those of units in the plural too. */
const TRADE_WORDS: ReadonlySet<string> = new Set(Object.values(listed).flat());

/** Letters as the dictionary writes them. */
function plain(word: string): string {
  return word.normalize('NFC').replaceAll('’', "'").replaceAll('‑', '-');
}

function isTradeWord(form: string): boolean {
  return TRADE_WORDS.has(form) || (form.endsWith('s') && TRADE_WORDS.has(form.slice(0, -1)));
}

/**
 * Whether a word is written as the dictionary writes it, or in another way that is right: with a capital, with a capital that
 * lacks its accent, in the spelling of 1990, built with a prefix. Without a dictionary every word is.
 */
export const isSpelledRight: (word: string) => boolean = perWord((word) => {
  const french = dictionary();
  return !french || isAccepted(plain(word), (form) => french.holds(form) || isTradeWord(form));
});

/** The words that a misspelt one may stand for, the likeliest first; some milliseconds for a word, once. */
export const spellingsFor: (word: string) => readonly string[] = perWord((word) => {
  const french = dictionary();
  if (!french) return [];
  const found = suggestionsFor(plain(word), (form) => french.holds(form));
  // Words of a trade are often foreign, and near to French ones: they come last.
  return (found.length ? found : suggestionsFor(plain(word), isTradeWord)).map((one) => one.replaceAll("'", '’'));
});

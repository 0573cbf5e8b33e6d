import names from '../../french/data/textes-noms-propres.json' with { type: 'json' };
import { isKnown, isNoun } from '../../french/lexicon.js';
import { openingOf } from '../../french/opening.js';
import { perText } from '../../french/per-text.js';

/** In what an item may differ from the others of its list. */
export type Trait = 'nature' | 'initiale' | 'fin';

/** How an item is written; a trait that cannot be told is undefined. */
export type ItemStyle = Partial<Record<Trait, string>>;

/** Names that are ordinary words too. */
const NAMES: ReadonlySet<string> = new Set(names);

/** Abbreviations end with a stop of their own. */
const ABBREVIATION = /(?:etc|cf|env|max|min|art)\.$/i;

function endOf(text: string): string | undefined {
  const trimmed = text.trimEnd();
  const last = trimmed.slice(-1);
  if (ABBREVIATION.test(trimmed) || /[:…!?]/.test(last) || !last) return undefined;
  return /[;,.]/.test(last) ? last : '';
}

/** Names, acronyms and codes keep their capital wherever they stand. */
function initialOf(text: string): string | undefined {
  const word = /^\s*(\p{L}[\p{L}\p{M}]*)(?![\p{L}\p{M}\p{N}@/_)-]|\.\p{L})/u.exec(text)?.[1];
  if (word === undefined) return undefined;
  if (/^\p{Ll}/u.test(word)) return /\p{Lu}/u.test(word) ? undefined : 'minuscule';
  const rest = word.slice(1);
  if (rest !== rest.toLowerCase()) return undefined;
  const lower = word.toLowerCase().normalize('NFC');
  return isKnown(lower) && !NAMES.has(lower) ? 'capitale' : undefined;
}

function natureOf(text: string): string | undefined {
  const { kind, word } = openingOf(text) ?? {};
  // « Devenir des matériaux »: an infinitive that is a noun too proves nothing.
  if (kind === 'infinitif') return word && isNoun(word.lower) ? undefined : kind;
  return kind === 'nom' ? kind : undefined;
}

/** How an item of a list is written. */
export const styleOf = perText((text): ItemStyle => {
  const style: ItemStyle = {};
  const fin = endOf(text);
  const initiale = initialOf(text);
  const nature = natureOf(text);
  if (fin !== undefined) style.fin = fin;
  if (initiale !== undefined) style.initiale = initiale;
  if (nature !== undefined) style.nature = nature;
  return style;
});

/** The first item whose trait is not that of most, when most agree; a tie is no majority. */
export function oddOne(values: readonly (string | undefined)[]): { rank: number; usual: string } | undefined {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  if (counts.size < 2) return undefined;
  const [[usual, most]] = [...counts].sort((a, b) => b[1] - a[1]) as [[string, number]];
  const told = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (most * 3 < told * 2) return undefined;
  const rank = values.findIndex((value) => value !== undefined && value !== usual);
  return { rank, usual };
}

/** Words that agree with what they qualify: `évalué`, `évaluée`, `évalués`, `évaluées` are one keyword. */
const AGREEING = new Set(['évalué', 'titré', 'imprimé', 'masqué', 'retiré', 'individualisé']);
/** Accepted in the plural before one name: « compétences C1 ». */
const PLURAL_ACCEPTED = new Set(['compétence']);

const ACCENTED: Record<string, string> = { a: 'aàâä', c: 'cç', e: 'eéèêë', i: 'iîï', o: 'oôö', u: 'uùûü' };

export function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** The letter without its accent. */
function base(letter: string): string {
  return letter.normalize('NFD').charAt(0);
}

function letterPattern(letter: string, capitalToo: boolean, accentedCapitals = ''): string {
  const accented = letter === base(letter) ? undefined : ACCENTED[base(letter)];
  const letters = accented ?? letter;
  const capitals = capitalToo ? letters.toUpperCase() : accentedCapitals;
  const accepted = letters + capitals;
  const set = accepted.length > 1 ? `[${accepted}]` : escapeRegExp(accepted);
  return accented ? `${set}[\\u0300-\\u036f]?` : set;
}

/**
 * The regular expression (source) of a keyword as people type it: with or without accents, decomposed, with a capital
 * first letter (of one-letter words only the accented one: `A` is a code, `À` is not), in any agreement.
 */
export function keywordSource(keyword: string): string {
  const letters = [...keyword.normalize('NFC')];
  const capital = letters.length > 1 && /\p{L}/u.test(keyword);
  const single = letters.length === 1 && keyword !== base(keyword) ? keyword.toUpperCase() : '';
  const source = letters.map((letter, index) => letterPattern(letter, capital && index === 0, single)).join('');
  if (AGREEING.has(keyword)) return `${source}e?s?`;
  return PLURAL_ACCEPTED.has(keyword) ? `${source}s?` : source;
}

/** The forms of a keyword that the lexer accepts: `évalué`, `évaluée`, `évalués`, `évaluées`. */
export function agreements(keyword: string): readonly string[] {
  if (AGREEING.has(keyword)) return ['', 'e', 's', 'es'].map((ending) => keyword + ending);
  return PLURAL_ACCEPTED.has(keyword) ? [keyword, `${keyword}s`] : [keyword];
}

/** Accented words with their bare forms: keywords and words of closed lists come again and again. */
const bareWords = new Map<string, string>();
const MOST_REMEMBERED = 2000;
const LONGEST_REMEMBERED = 32;

/** Whether a word has characters that may be accented or composed: most have none. */
function isAccented(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7f) return true;
  return false;
}

/** A word without accents and in lower case, to compare what people type. */
export function bareWord(word: string | undefined): string {
  if (!word) return '';
  if (!isAccented(word)) return word.toLowerCase();
  let bare = bareWords.get(word);
  if (bare === undefined) {
    bare = word
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase();
    if (word.length <= LONGEST_REMEMBERED) {
      if (bareWords.size >= MOST_REMEMBERED) bareWords.clear();
      bareWords.set(word, bare);
    }
  }
  return bare;
}

/** An alternation of keywords, longest first, as people type them. */
export function keywordAlternation(keywords: Iterable<string>): string {
  return [...keywords]
    .sort((a, b) => b.length - a.length)
    .map(keywordSource)
    .join('|');
}

/** The characters that a `keywordSource` may begin with. */
export function firstLetters(source: string): string[] {
  return source.startsWith('[') ? [...source.slice(1, source.indexOf(']'))] : [source.charAt(0)];
}

/** Blanks, comments, an opening mark of a text, a brace, or a word: what the head of an element is made of. */
const PIECE = /(?<vide>\s+|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|(?<ouvrant>"""|["«“])|(?<accolade>[{}])|[^\s"«“{}]+/y;

const BLANK = /\s*/y;

/** Where a text starts, inside of its opening mark; an empty one is entered right behind the mark. */
function inside(source: string, at: number): number {
  BLANK.lastIndex = at;
  const start = at + (BLANK.exec(source)?.[0].length ?? 0);
  return start < source.length && !/["»”]/.test(source.charAt(start)) ? start : at;
}

/**
 * Where in the source of an element the author goes on writing, as an offset: at the start of its text, inside the quotes;
 * without a text, at what follows its keyword (a code, a value); else at 0. `source` is the element's own stretch.
 */
export function caretInElement(source: string): number {
  const words: number[] = [];
  for (let at = 0; at < source.length; at = PIECE.lastIndex) {
    PIECE.lastIndex = at;
    const piece = PIECE.exec(source);
    if (!piece || piece.groups?.accolade) break;
    if (piece.groups?.ouvrant) return inside(source, PIECE.lastIndex);
    if (piece.groups?.vide === undefined) words.push(at);
  }
  return words[1] ?? 0;
}

/** The same for a problem, which may be a few words of a text: where it starts, inside the quotes when it is a whole text. */
export function caretInProblem(source: string): number {
  const mark = /^(?:"""|["«“])/.exec(source);
  return mark ? inside(source, mark[0].length) : 0;
}

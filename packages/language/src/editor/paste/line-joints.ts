/** First halves of compounds that keep their hyphen at the end of a line. */
const HEADS = new Set(
  'après au auto avant ceci celle celles celui ceux chef co contre demi elle est entre ex grand libre lui mi non peut plate porte quasi rendez savoir semi soi sous tout vice vis'.split(
    ' ',
  ),
);
/** Second halves that ask for it. */
const TAILS = new Set('à ci dire elle elles être faire il ils là même mêmes nous on t vous'.split(' '));

const BROKEN = /(?<!\p{L})(\p{L}+)[-\u2010\u00ad]$/u;
const LONGEST_WORD = 40;
const FIRST_WORD = /^\p{Ll}+/u;

/** A line as it goes on in the next one: without its hyphen where a word was cut, with a blank elsewhere. */
export function beforeNext(line: string, next: string): string {
  const tail = FIRST_WORD.exec(next)?.[0];
  const head = BROKEN.exec(line.slice(-LONGEST_WORD))?.[1];
  if (line.endsWith('\u00ad')) return line.slice(0, -1);
  if (head === undefined || tail === undefined) return `${line} `;
  const keeps = HEADS.has(head.toLowerCase()) || TAILS.has(tail) || line.at(-head.length - 2) === '-';
  return keeps ? line : line.slice(0, -1);
}

/** How the lines of a text were cut: at a width, as a PDF gives them, or only where paragraphs end, as Word does. */
export interface LineWidth {
  widest: number;
  /** Some line goes on below in the middle of a sentence. */
  wraps: boolean;
}

/** No page holds longer lines: such lines are whole paragraphs. */
export const WIDEST_PAGE = 160;
const ENDS = /[.!?…:;][)\]»”"’*]*$/;
const ENDS_SENTENCE = /[.!?…][)\]»”"’*]*$/;

function isLower(line: string): boolean {
  return /^["«“(*]*[\u00a0\u202f]?\p{Ll}/u.test(line);
}

export function lineWidth(lines: readonly string[]): LineWidth {
  const widest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const wraps = lines.some((line, rank) => {
    const next = lines[rank + 1];
    return line !== '' && next !== undefined && !ENDS.test(line) && isLower(next) && line.length >= widest / 2;
  });
  return { widest, wraps };
}

/**
 * Whether a line goes on in the next one: in the middle of a word or a sentence; where lines were cut at a width, a nearly
 * full line also does before a capital or a figure.
 */
export function goesOn(line: string, next: string, { widest, wraps }: LineWidth): boolean {
  if (!line || !next) return false;
  if (BROKEN.test(line.slice(-LONGEST_WORD)) && /^\p{Ll}/u.test(next)) return true;
  if (widest > WIDEST_PAGE) return false;
  if (!ENDS.test(line) && isLower(next)) return line.length >= widest / 2;
  if (!wraps || widest < 40) return false;
  return ENDS.test(line) ? ENDS_SENTENCE.test(line) && line.length >= widest * 0.92 : line.length >= widest * 0.8;
}

/** The mark of a list item as some program printed it. */
export interface Mark {
  /** What tells the levels of a list apart: items of one level bear the same. */
  kind: string;
  /** A number, for numbered items. */
  numero?: number;
  /** How many characters it takes, blanks behind it included. */
  length: number;
}

/** Glyphs that nobody writes at the start of a sentence; those of the symbol fonts have private code points. */
const GLYPH = /^([•·∙●○◦▪▫■□◆◇‣⁃►▶➢➤➔❖✓✔✗✦\uf000-\uf0ff])[ \t\u00a0\u202f]*/;
/** Also one that touches its word, as tables of PDFs have it. */
const DASH = /^([-–—−*])[ \t\u00a0\u202f]+|^([-–—])(?=\p{L}{2})/u;
/** Word's hollow bullet, as text: no word is spelled so. */
const HOLLOW = /^o[ \t\u00a0]+(?=\S)/;
const NUMBER = /^\(?(\d{1,2})(?:[.)°]|°\))[ \t\u00a0\u202f]+(?=\S)/;
const LETTER = /^\(?([a-z])\)[ \t\u00a0\u202f]+(?=\S)/;

/** The mark that a line begins with, its indentation taken off; undefined for a line of a paragraph. */
export function markOf(line: string): Mark | undefined {
  const bullet = GLYPH.exec(line) ?? DASH.exec(line);
  if (bullet) return { kind: (bullet[1] ?? bullet[2]) as string, length: bullet[0].length };
  const hollow = HOLLOW.exec(line);
  if (hollow) return { kind: 'o', length: hollow[0].length };
  const number = NUMBER.exec(line);
  if (number) return { kind: '1', numero: Number(number[1]), length: number[0].length };
  const letter = LETTER.exec(line);
  if (!letter) return undefined;
  return { kind: 'a', numero: (letter[1] as string).charCodeAt(0) - 96, length: letter[0].length };
}

/** A mark that stands alone on its line: the words follow on the next one. */
export function isLoneMark(line: string): boolean {
  return /^[•·∙●○◦▪▫■□‣⁃►➢❖\uf000-\uf0ff–—-]$/.test(line);
}

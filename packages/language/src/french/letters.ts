/** What a character is to a word: no part of one, a letter or an accent, a figure. */
export const OTHER = 0;
export const LETTER = 1;
export const FIGURE = 2;

/** Beyond the letters of French (« ſ », « ᵉ », « α »), the expression knows. */
const FAR_LETTER = /[\p{L}\p{M}]/u;
const FAR_FIGURE = /\p{N}/u;

function near(code: number): number {
  const char = String.fromCharCode(code);
  if (/[a-zªµºß-öø-ÿ]/i.test(char)) return LETTER;
  return /[\d²³¹¼-¾]/.test(char) ? FIGURE : OTHER;
}

/** The first characters, up to the Latin letters of the languages of Europe, by their codes. */
const NEAR = 0x180;
let table: Uint8Array | undefined;

function nearTable(): Uint8Array {
  table ??= Uint8Array.from({ length: NEAR }, (_, code) => (code < 0x100 ? near(code) : LETTER));
  return table;
}

function far(code: number): number {
  // Quotes, dashes and blanks of all widths; behind the end of a text there is no code.
  if (Number.isNaN(code) || (code >= 0x2000 && code <= 0x206f)) return OTHER;
  const char = String.fromCharCode(code);
  if (FAR_LETTER.test(char)) return LETTER;
  return FAR_FIGURE.test(char) ? FIGURE : OTHER;
}

/** What the character with this code is: as `\p{L}`, `\p{M}` and `\p{N}` say, for a hundredth of the cost. */
export function kindOf(code: number): number {
  return code < NEAR ? (nearTable()[code] as number) : far(code);
}

/** Signs of the fonts Symbol and Wingdings that documents use, by the character that stands for them in those fonts. */
const SYMBOL: Readonly<Record<number, string>> = {
  163: '≤',
  165: '∞',
  171: '↔',
  172: '←',
  173: '↑',
  174: '→',
  175: '↓',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  186: '≡',
  187: '≈',
  188: '…',
  206: '∈',
  208: '∠',
  215: '·',
  219: '⇔',
  222: '⇒',
};

const WINGDINGS: Readonly<Record<number, string>> = {
  108: '●',
  109: '❍',
  110: '■',
  111: '□',
  113: '❑',
  114: '❒',
  116: '⧫',
  117: '◆',
  118: '❖',
  119: '⬥',
  158: '·',
  159: '•',
  161: '○',
  164: '◉',
  167: '▪',
  168: '☐',
  171: '★',
  216: '➢',
  220: '➲',
  223: '←',
  224: '→',
  225: '↑',
  226: '↓',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};

const GREEK = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ';
const SMALL_GREEK = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ';

/** What these fonts draw is written from U+F020 on, so as not to be taken for letters. */
const PRIVATE = /[\uf020-\uf0ff]/g;

/** A sign that is drawn by a font we do not know: something stands here. */
const UNKNOWN = '\u25a1';

function symbolFont(code: number): string | undefined {
  if (code >= 65 && code <= 90) return GREEK[code - 65];
  if (code >= 97 && code <= 122) return SMALL_GREEK[code - 97];
  return SYMBOL[code];
}

function sign(code: number, font: string | undefined): string {
  if (font === 'wingdings') return WINGDINGS[code] ?? UNKNOWN;
  const known = font === 'symbol' ? symbolFont(code) : (WINGDINGS[code] ?? SYMBOL[code]);
  if (font === undefined && code === 183) return '•';
  return known ?? (code >= 32 && code < 127 ? String.fromCharCode(code) : UNKNOWN);
}

/** The sign that `w:sym` draws: `char` is its code in hexadecimal. */
export function symbolOf(char: string, font: string | undefined): string {
  const code = Number.parseInt(char, 16);
  if (Number.isNaN(code)) return '';
  if (code >= 0xf000 && code <= 0xf0ff) return sign(code - 0xf000, font);
  return code < 256 && font && (font === 'symbol' || font === 'wingdings')
    ? sign(code, font)
    : String.fromCodePoint(Math.min(code, 0xffff));
}

/** Text in which signs of these fonts are written in the place of the characters that look like them. */
export function symbolsIn(text: string, font: string | undefined): string {
  return text.replace(PRIVATE, (char) => sign(char.charCodeAt(0) - 0xf000, font));
}

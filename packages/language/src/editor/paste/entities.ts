import { knownIn } from '@referentiel/model';

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  bull: '•',
  middot: '·',
  oelig: 'œ',
  OElig: 'Œ',
  aelig: 'æ',
  euro: '€',
  deg: '°',
  times: '×',
  rarr: '→',
  shy: '\u00ad',
  ensp: ' ',
  emsp: ' ',
  thinsp: '\u2009',
  zwnj: '',
  zwj: '',
};
const ACCENT: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
};
const LETTER = /^([A-Za-z])(acute|grave|circ|uml|tilde|cedil)$/;

function character(code: number): string {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
}

function decode(whole: string, name: string): string {
  if (/^#x/i.test(name)) return character(Number.parseInt(name.slice(2), 16));
  if (name.startsWith('#')) return character(Number(name.slice(1)));
  const [, letter, accent] = LETTER.exec(name) ?? [];
  if (letter && accent) return (letter + ACCENT[accent]).normalize('NFC');
  return knownIn(NAMED, name) ?? whole;
}

/** The characters that the references of HTML stand for; unknown ones stay as written. */
export function decodeEntities(text: string): string {
  return text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[A-Za-z]{2,8});/gi, decode);
}

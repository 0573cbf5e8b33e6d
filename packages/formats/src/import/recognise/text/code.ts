/** A code at the start of a text, as it is printed there. */
export interface PrintedCode {
  /** With what separates it from the text (« A1 – », « Bloc 1 : »), without blanks at the end. */
  printed: string;
  /** Without it: « A1 », « Bloc 1 ». */
  bare: string;
  /** Where the text goes on. */
  end: number;
}

/** « CE3 », « Cr3 », « Crit3 »: small letters only count against a figure. */
const LETTERS = /^[A-Z]{1,5}(?:[a-z]{1,4}(?=\d))?/;
const REGISTER = /^(?:RNCP|RS)[ \u00a0]?\d{1,6}[ \u00a0]?[-–]?[ \u00a0]?/;
const SEPARATOR = /^[ \t\u00a0\u202f]{0,4}(?:(?:[:.)\]–—-]|\/(?=[ \t\u00a0\u202f]))[ \t\u00a0\u202f]{0,4}){0,3}/u;
const BRACKETS = /^[([][ \u00a0]?([^()[\]]{2,20})[)\]]/u;
/** Words that stand before the number of an element. */
const WORD =
  /^(?:blocs?|bc|activités?|activites?|tâches?|taches?|compétences?|competences?|critères?|criteres?|épreuves?|epreuves?|évaluations?|evaluations?|options?|parcours|spécialités?|specialites?|spécialisations?|specialisations?|modules?|certificats?|uc|ccp|partie|modalités?|modalites?|domaines?|unités?|unites?|act\.|comp\.|crit\.|[ée]val\.|[ée]p\.|opt\.)(?![\p{L}])/iu;
/** Those that are told apart by letters. */
const LETTERED = /^(?:bloc|option|parcours|sp[ée]ciali|module)/iu;
const OF =
  /^[ \u00a0]{1,3}(?:de|d['’])[ \u00a0]?(?:comp[ée]tences?|activit[ée]s?|[ée]valuation|sp[ée]cialisation)(?![\p{L}])/iu;
const NUMBER_SIGN = /^[ \u00a0]{0,3}(?:n[°ºo]\.?|num[ée]ro)?[ \u00a0]{0,3}/iu;

function digitsAt(text: string, at: number, most: number): number {
  let end = at;
  while (end < text.length && end - at < most && text[end] !== undefined && /\d/.test(text[end] as string)) end++;
  return end > at && !/\d/.test(text[end] ?? '') ? end : at;
}

/** The end of `1`, `1.2`, `1C3`, `3_1.a` at a place; the place itself when there is none. */
function chunksAt(text: string, start: number, hasLetters: boolean): number {
  let end = digitsAt(text, start, 3);
  while (end > start) {
    const link = /^(?:[._-][A-Z]{0,3}[a-z]{0,2}\.?|[A-Z]{1,3}[a-z]{0,2}[._-]?)(?=\d)/.exec(
      text.slice(end, end + 9),
    )?.[0];
    // « 3-5 ans » is no code, « C3-5 » is one.
    if (!link || (!hasLetters && /[-_]/.test(link))) break;
    const after = digitsAt(text, end + link.length, 3);
    if (after === end + link.length) break;
    end = after;
  }
  const letter = end > start ? /^\.?[a-f](?=[\s:.)–—-]|$)/u.exec(text.slice(end, end + 4))?.[0] : undefined;
  return end + (letter?.length ?? 0);
}

/** The end of a code such as `C1`, `CE3.2`, `A1T2S1`, `C.1.2`, `1.4`, `C 12`, `RNCP123BC01`; 0 when there is none. */
function codeEnd(text: string): number {
  const register = REGISTER.exec(text)?.[0].length ?? 0;
  const letters = LETTERS.exec(text.slice(register))?.[0] ?? '';
  const from = register + letters.length;
  const gap = letters ? (/^(?:[.-]|[ \u00a0](?=\d))/.exec(text.slice(from))?.[0] ?? '') : '';
  const end = chunksAt(text, from + gap.length, letters !== '');
  if (end === from + gap.length) return 0;
  if (/^[ \u00a0]/.test(gap) && letters.length > 2) return 0;
  return end;
}

/** What may follow a code: nothing, or a separator; a bare number needs a mark, a blank is not enough. */
function closing(text: string, end: number): number | undefined {
  if (end === text.length) return end;
  const after = SEPARATOR.exec(text.slice(end))?.[0] ?? '';
  if (!after) return undefined;
  const isNumber = /^\d+$/.test(text.slice(0, end));
  if (isNumber && !/[:.)\]–—-]/u.test(after)) return undefined;
  if (isNumber && /\d/.test(text[end + after.length] ?? '')) return undefined;
  return end + after.length;
}

function made(text: string, bareEnd: number, end: number): PrintedCode {
  return { printed: text.slice(0, end).trimEnd(), bare: text.slice(0, bareEnd).trim(), end };
}

/** « Bloc 1 : », « BLOC DE COMPÉTENCES N° 2 – », « Évaluation 3 », « Option A – ». */
export function wordedCode(text: string): PrintedCode | undefined {
  const word = WORD.exec(text)?.[0];
  if (!word) return undefined;
  const of = OF.exec(text.slice(word.length))?.[0] ?? '';
  const start = word.length + of.length;
  const sign = NUMBER_SIGN.exec(text.slice(start))?.[0] ?? '';
  const at = start + sign.length;
  const coded = at + codeEnd(text.slice(at));
  const letter = /^(?:[A-Z]|[IVX]{1,4})(?![\p{L}\d'’])/u.exec(text.slice(at))?.[0] ?? '';
  const end = coded > at ? coded : at + letter.length;
  if (end === at) return undefined;
  const close = SEPARATOR.exec(text.slice(end))?.[0] ?? '';
  if (end < text.length && !close) return undefined;
  // « Évaluation A distance » is a title without code; « Option A Cybersécurité » has one.
  if (coded === at && end < text.length && !/[:.)\]–—-]/u.test(close) && !LETTERED.test(word)) return undefined;
  return made(text, end, end + close.length);
}

/** « (C1) », « [A1.2] »: a code with a letter. */
function bracketed(text: string): PrintedCode | undefined {
  const [whole, inner = ''] = BRACKETS.exec(text) ?? [];
  const code = whole && /^\p{Lu}/u.test(inner) ? readCode(inner.trim()) : undefined;
  if (!whole || code?.end !== inner.trim().length) return undefined;
  const close = SEPARATOR.exec(text.slice(whole.length))?.[0] ?? '';
  const end = whole.length + close.length;
  return { printed: text.slice(0, end).trimEnd(), bare: code.bare, end };
}

function readCode(text: string): PrintedCode | undefined {
  if (text.startsWith('(') || text.startsWith('[')) return bracketed(text);
  const worded = wordedCode(text);
  if (worded) return worded;
  const end = codeEnd(text);
  if (!end) return undefined;
  const close = closing(text, end);
  return close === undefined ? undefined : made(text, end, close);
}

/** Lines are looked at several times on the way. */
const known = new Map<string, PrintedCode | undefined>();
const MOST_KNOWN = 20_000;

/** The code that a text starts with, if it does: bare (« C1.2 ») or behind a word (« Compétence 3 – »). */
export function codeAt(text: string): PrintedCode | undefined {
  if (known.has(text)) return known.get(text);
  const code = readCode(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, code);
  return code;
}

/** The numbers of a code, in order: `A1C2` and `1.2` both give « 1.2 ». */
export function numbersOf(code: string): string {
  const bare = code.replace(REGISTER, '');
  return (bare.match(/\d+/g) ?? []).map(Number).join('.');
}

/** The last letters before the last number: what the code is a code of (`A1T2` → T, `CE3.2` → CE). */
export function lettersOf(code: string): string {
  return ((code.match(/[A-Z][A-Za-z]{0,9}(?=[.\- _]?\d[\d.]*[a-z]?$)/g) ?? []).at(-1) ?? '').toUpperCase();
}

import type { Certification, Genre, SchemaCode } from '../certification.js';
import type { GenreCode } from '../vocabulaire.js';

/** The kind word of the `codes` block for each kind of element that has a scheme. */
export const GENRE_CODE: Partial<Record<Genre, GenreCode>> = {
  bloc: 'bloc',
  activite: 'activité',
  tache: 'tâche',
  sousTache: 'sous-tâche',
  competence: 'compétence',
  critere: 'critère',
  epreuve: 'épreuve',
  option: 'option',
};

/** A piece of a template: literal text, the element's own counter, or something of an element around it. */
export type Piece =
  | { kind: 'texte'; texte: string }
  | { kind: 'numero'; style: '1' | 'A' | 'a' }
  | { kind: 'parent'; genre: GenreCode; part: 'code' | 'numero' };

const PIECE = /\{(?:([nAa])|([\p{L}\p{M}-]+)(\.n)?)\}/gu;

/** The spelling without accents: keywords are accepted either way. */
function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const GENRE_ECRIT = new Map(Object.values(GENRE_CODE).map((genre) => [bare(genre), genre]));

/** Splits a template such as `CE{compétence.n}.{n}`; braces that name nothing known stay literal text. */
export function parseTemplate(modele: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of modele.matchAll(PIECE)) {
    const [whole, counter, word, number] = match;
    const genre = word ? GENRE_ECRIT.get(bare(word)) : undefined;
    if (!counter && !genre) continue;
    if (match.index > end) pieces.push({ kind: 'texte', texte: modele.slice(end, match.index) });
    if (counter) pieces.push({ kind: 'numero', style: counter === 'n' ? '1' : (counter as 'A' | 'a') });
    else if (genre) pieces.push({ kind: 'parent', genre, part: number ? 'numero' : 'code' });
    end = match.index + whole.length;
  }
  if (end < modele.length) pieces.push({ kind: 'texte', texte: modele.slice(end) });
  return pieces;
}

const SEPARATOR = /(?<![\s:–—.-])[\s:–—.-]*$/u;

/** A code as printed without what separates it from the title: « A1 – » gives « A1 ». */
export function withoutSeparator(printed: string): string {
  const last = printed.at(-1);
  // Most codes end with a figure.
  return last !== undefined && last >= '0' && last <= '9' ? printed : printed.replace(SEPARATOR, '');
}

/** What a template prints behind the code: « A{n} – » gives « – » with its blank. */
export function separatorOf(modele: string): string {
  return SEPARATOR.exec(modele)?.[0] ?? '';
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** The last number of a code (`A1T2` → 2); for a template that counts by letters, the rank of its last one (`OPB` → 2). */
export function numberIn(code: string, style: '1' | 'A' | 'a' = '1'): number | undefined {
  if (style === '1') {
    let end = code.length;
    while (end > 0 && !isDigit(code, end - 1)) end--;
    let start = end;
    while (start > 0 && isDigit(code, start - 1)) start--;
    return start < end ? Number(code.slice(start, end)) : undefined;
  }
  const letter = (style === 'A' ? /([A-Z])[^A-Z]*$/ : /([a-z])[^a-z]*$/).exec(code)?.[1];
  return letter === undefined ? undefined : letter.charCodeAt(0) - (style === 'A' ? 64 : 96);
}

/** How a template counts. */
export function counterStyle(pieces: Piece[] | undefined): '1' | 'A' | 'a' {
  const counter = pieces?.find((piece) => piece.kind === 'numero');
  return counter?.kind === 'numero' ? counter.style : '1';
}

/** A counter as a template writes it: 3, C or c. */
export function formatNumero(numero: number, style: '1' | 'A' | 'a'): string {
  if (style === '1' || numero < 1 || numero > 26) return String(numero);
  return String.fromCharCode((style === 'A' ? 64 : 96) + numero);
}

/** The scheme declared for a kind of element, if any. */
export function schemeOf(certification: Certification, genre: Genre): SchemaCode | undefined {
  const kind = GENRE_CODE[genre];
  if (kind) for (const schema of certification.schemas) if (schema.genre === kind) return schema;
  return undefined;
}

const LETTER = /[A-Za-z]/;
const DIGIT = /\d/;
const ANY = /./;

/** The places that a run of such characters may lead to, from the places where it may begin. */
function afterRun(code: string, starts: ReadonlySet<number>, kind: RegExp): Set<number> {
  const ends = new Set<number>();
  let isOpen = false;
  for (let at = 0; at < code.length; at++) {
    isOpen = (isOpen || starts.has(at)) && kind.test(code[at] as string);
    if (isOpen) ends.add(at + 1);
  }
  return ends;
}

/** The places of a code that a piece of a template may lead to, from the places where it may begin. */
function after(piece: Piece, code: string, starts: ReadonlySet<number>): Set<number> {
  if (piece.kind === 'parent') return afterRun(code, starts, piece.part === 'code' ? ANY : DIGIT);
  if (piece.kind === 'numero' && piece.style === '1') return afterRun(code, starts, DIGIT);
  const steps = [...starts].flatMap((at) => {
    if (piece.kind === 'texte') return code.startsWith(piece.texte, at) ? [at + piece.texte.length] : [];
    return LETTER.test(code[at] ?? '') ? [at + 1] : [];
  });
  return new Set(steps);
}

/**
 * Whether a code has the form of a template, whatever the elements around it are called. All ways to read it are followed at
 * once: an expression would try one after the other, and be lost in a template of many counters.
 */
export function hasForm(code: string, pieces: Piece[]): boolean {
  let places = new Set([0]);
  for (const piece of pieces) places = after(piece, code, places);
  return places.has(code.length);
}

import { PARAMETRES_CITABLES, type Run, type RunTexte } from '../prose.js';

/** A stretch of one source line: `offset` is where `text` starts in the source. */
export interface Segment {
  text: string;
  offset: number;
}

/** Characters that a backslash keeps from meaning anything; a full stop only behind a digit (`1\.`). */
const ESCAPABLE = '"\\*{-•';
const WORD = /[\p{L}\p{N}]/u;
const BLANK = /\s/;

/** `{préparation}` and its sisters, also without accents or decomposed; a source for regular expressions. */
export const PARAMETRE_ECRIT = '\\{(pr(?:é|e\\u0301?)paration|dur(?:é|e\\u0301?)e|jury|lieu|pages)\\}';
const PARAMETRE = new RegExp(`^${PARAMETRE_ECRIT}`);

function parametreAt(text: string, at: number) {
  const match = PARAMETRE.exec(text.slice(at, at + 16));
  const bare = match?.[1]?.replace(/é|e\u0301/g, 'e');
  const nom = PARAMETRES_CITABLES.find((parametre) => parametre.replaceAll('é', 'e') === bare);
  return nom && { nom, length: (match as RegExpExecArray)[0].length };
}

/** The length of the escape at `at` (2, or 0 when the backslash stands for itself). */
function escapeAt(text: string, at: number): number {
  if (text[at] !== '\\') return 0;
  const next = text[at + 1];
  if (next === undefined) return 0;
  if (ESCAPABLE.includes(next)) return 2;
  return next === '.' && /\d/.test(text[at - 1] ?? '') ? 2 : 0;
}

function starsAt(text: string, at: number): number {
  let count = 0;
  while (text[at + count] === '*') count++;
  return count;
}

function canOpen(text: string, at: number, length: number): boolean {
  const next = text[at + length];
  return next !== undefined && !BLANK.test(next) && !WORD.test(text[at - 1] ?? ' ');
}

function canClose(text: string, at: number, length: number): boolean {
  const previous = text[at - 1];
  return previous !== undefined && !BLANK.test(previous) && !WORD.test(text[at + length] ?? ' ');
}

/** Where marks of one to three stars may close, found in one pass: stars that never close must stay cheap. */
class ClosingStars {
  private readonly positions: number[][] = [[], [], [], []];
  private readonly next = [0, 0, 0, 0];

  constructor(text: string) {
    if (!text.includes('*')) return;
    let at = 0;
    while (at < text.length) {
      const escaped = escapeAt(text, at);
      const count = escaped ? 0 : starsAt(text, at);
      if (count && canClose(text, at, count)) this.positions[count]?.push(at);
      at += escaped || count || 1;
    }
  }

  /** The first mark of `length` stars that may close behind `from`, or -1. Successive calls go forward in the text. */
  after(from: number, length: number): number {
    const positions = this.positions[length] ?? [];
    let next = this.next[length] ?? 0;
    while (next < positions.length && (positions[next] as number) <= from) next++;
    this.next[length] = next;
    return positions[next] ?? -1;
  }
}

/** Collects runs, joining neighbours of the same style. */
class RunBuilder {
  readonly runs: Run[] = [];
  gras = false;
  italique = false;

  private style() {
    return { ...(this.gras && { gras: true as const }), ...(this.italique && { italique: true as const }) };
  }

  parametre(nom: (typeof PARAMETRES_CITABLES)[number]): void {
    this.runs.push({ parametre: nom, ...this.style() });
  }

  /** Appends characters; `offset` is where they stand in the source, or undefined when nobody asked. */
  texte(chars: string, offset: number | undefined): void {
    const last = this.runs.at(-1);
    let run: RunTexte;
    if (last && 'texte' in last && !!last.gras === this.gras && !!last.italique === this.italique) {
      run = last;
    } else {
      run = { texte: '', ...this.style() };
      this.runs.push(run);
    }
    if (offset !== undefined) {
      const origine = run.origine ?? [];
      run.origine = origine;
      const [textAt, sourceAt] = origine.slice(-2) as [number?, number?];
      const aligned = textAt !== undefined && run.texte.length - textAt === offset - (sourceAt as number);
      if (!aligned) origine.push(run.texte.length, offset);
    }
    run.texte += chars;
  }
}

/**
 * Reads the inline marks of the joined lines of one paragraph or item: `**bold**` and `*italic*` that flank words,
 * `{parameter}`, and the escapes. `mapped` records where each run came from.
 */
export function parseInline(segments: Segment[], mapped: boolean): Run[] {
  const [only] = segments;
  const text = segments.length === 1 && only ? only.text : segments.map((segment) => segment.text).join(' ');
  if (text && nextSign(text, 0) === text.length) return [plainRun(text, segments, mapped)];
  const starts: number[] = [];
  let length = 0;
  for (const segment of segments) {
    starts.push(length);
    length += segment.text.length + 1;
  }
  let line = 0;
  const sourceOf = (at: number): number | undefined => {
    if (!mapped) return undefined;
    while (line + 1 < starts.length && at >= (starts[line + 1] as number)) line++;
    return (segments[line] as Segment).offset + at - (starts[line] as number);
  };
  const out = new RunBuilder();
  const open: { length: number; end: number }[] = [];
  const closing = new ClosingStars(text);
  let at = 0;
  while (at < text.length) {
    const escaped = escapeAt(text, at);
    if (escaped) {
      out.texte(text[at + 1] as string, sourceOf(at + 1));
      at += escaped;
      continue;
    }
    const char = text[at] as string;
    if (char === '{') {
      const parametre = parametreAt(text, at);
      if (parametre) {
        out.parametre(parametre.nom);
        at += parametre.length;
        continue;
      }
    }
    if (char === '*') {
      const count = starsAt(text, at);
      const toggled = toggleStars(text, at, count, open, closing);
      if (toggled) {
        if (count !== 1) out.gras = toggled === 'open';
        if (count !== 2) out.italique = toggled === 'open';
      } else {
        out.texte(text.slice(at, at + count), sourceOf(at));
      }
      at += count;
      continue;
    }
    const from = sourceOf(at);
    const lineEnd = (mapped ? starts[line + 1] : undefined) ?? text.length;
    const end = Math.min(nextSign(text, at + 1), lineEnd);
    out.texte(text.slice(at, end), from);
    at = end;
  }
  return out.runs;
}

/** A text in which no character means anything: most are so. */
function plainRun(text: string, segments: readonly Segment[], mapped: boolean): RunTexte {
  if (!mapped) return { texte: text };
  const origine: number[] = [];
  let at = 0;
  let shift: number | undefined;
  for (const segment of segments) {
    // A line that stands as far from the source as the one before it needs no place of its own.
    if (shift !== segment.offset - at) {
      shift = segment.offset - at;
      origine.push(at, segment.offset);
    }
    at += segment.text.length + 1;
  }
  return { texte: text, origine };
}

const SIGN = /[\\{*]/g;

/** Where the next character stands that may mean something; the end of the text when none does. */
function nextSign(text: string, from: number): number {
  SIGN.lastIndex = from;
  return SIGN.exec(text)?.index ?? text.length;
}

/** Opens or closes a style at a run of stars; undefined when the stars are only stars. */
function toggleStars(
  text: string,
  at: number,
  count: number,
  open: { length: number; end: number }[],
  closing: ClosingStars,
) {
  if (count > 3) return undefined;
  if (open.at(-1)?.end === at) {
    open.pop();
    return 'close';
  }
  // A style inside itself would say nothing: three stars only stand alone, one and two may hold each other.
  if (open.some((mark) => mark.length === count || mark.length + count > 3) || !canOpen(text, at, count))
    return undefined;
  const end = closing.after(at + count, count);
  if (end < 0 || open.some((mark) => end > mark.end)) return undefined;
  open.push({ length: count, end });
  return 'open';
}

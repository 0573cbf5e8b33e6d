import { codeAt } from './code.js';
import { type Line, lineFrom, trimRuns } from './line.js';

const LAST_NUMBER = /^(.*?)(\d{1,3})$/s;

/** The code that comes after one: C4 after C3, CE1.2 after CE1.1; none after a code that does not end with a number. */
function nextOf(bare: string): string | undefined {
  const match = LAST_NUMBER.exec(bare);
  return match && /[A-Z.]/.test(match[1] ?? '') ? `${match[1]}${Number(match[2]) + 1}` : undefined;
}

/** Where the next code of a sequence stands inside a text, with a sentence behind it; -1 when it does not. */
function findCode(text: string, code: string, from: number): number {
  for (let at = text.indexOf(code, from); at >= 0; at = text.indexOf(code, at + 1)) {
    const before = text[at - 1] ?? '';
    const after = text.slice(at + code.length, at + code.length + 6);
    if (/[\s.;,]/u.test(before) && /^[\s\u00a0:.)–—-]{1,4}\p{Lu}/u.test(after)) return at;
  }
  return -1;
}

function cut({ runs, text: _text, bold: _bold, italic: _italic, ...rest }: Line, from: number, to: number): Line {
  const kept: Line['runs'] = [];
  let at = 0;
  for (const run of runs) {
    const end = at + run.text.length;
    if (end > from && at < to) kept.push({ ...run, text: run.text.slice(Math.max(0, from - at), to - at) });
    at = end;
  }
  const { comments: _comments, bookmarks: _bookmarks, codeLength: _length, ...others } = rest;
  return lineFrom(trimRuns(kept), from === 0 ? rest : others);
}

/**
 * Parts a paragraph in which the next codes of a sequence stand one after another (« CE1.1 … CE1.2 … »): line breaks get
 * lost between programs.
 */
export function splitAtCodes(line: Line): Line[] {
  const first = codeAt(line.text);
  if (!first || line.bullet?.ordered) return [line];
  const cuts = [0];
  let next = nextOf(first.bare);
  while (next) {
    const at = findCode(line.text, next, (cuts.at(-1) ?? 0) + 1);
    if (at < 0) break;
    cuts.push(at);
    next = nextOf(next);
  }
  if (cuts.length < 2) return [line];
  return cuts.map((from, rank) => cut(line, from, cuts[rank + 1] ?? line.text.length));
}

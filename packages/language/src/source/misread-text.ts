import type { LexIssue } from '../lexer/issue.js';

/** What stands where bytes could not be read: the mark of a text decoded wrongly, or damaged long ago. */
const LOST = '\ufffd';
/** So many in a text without a single accent are no slip: the whole of it was decoded wrongly. */
const MANY = 2;
const ACCENTED = /[À-ÖØ-öø-ÿŒœŸ]|[\u0300-\u036f]/;
/** How much of a text tells that every other character is a zero. */
const SAMPLE = 4096;

/** What is wrong with the characters of a text, and whether nothing in it can be trusted. */
export interface Misread {
  issue: LexIssue;
  whole: boolean;
}

function hasMany(text: string, first: number): boolean {
  let at = first;
  for (let count = 1; count < MANY && at >= 0; count++) at = text.indexOf(LOST, at + 1);
  return at >= 0;
}

function isHalfZeros(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return sample.split('\0').length - 1 > sample.length * 0.4;
}

/** A text that an editor decoded in another encoding than its own; undefined when nothing tells so. */
export function misread(text: string): Misread | undefined {
  const zero = text.indexOf('\0');
  if (zero >= 0 && isHalfZeros(text)) {
    const issue: LexIssue = { rule: 'LEX-06', start: 0, end: 1, params: { encodage: 'UTF-16', lu: 'mal' } };
    return { issue, whole: true };
  }
  const lost = text.indexOf(LOST);
  if (lost < 0) return undefined;
  if (zero >= 0) return { issue: { rule: 'LEX-06', start: 0, end: 1, params: { encodage: 'binaire' } }, whole: true };
  const whole = hasMany(text, lost) && !ACCENTED.test(text);
  const params = whole ? { encodage: 'Windows-1252', lu: 'mal' } : { lu: 'perdu' };
  return { issue: { rule: 'LEX-06', start: lost, end: lost + 1, params }, whole };
}

import { everyMatch } from '../../french/matches.js';
import { remark } from '../texts/remarks.js';

/** A sign whose no-break space is missing, and what to write in its place. */
export interface LooseSign {
  start: number;
  end: number;
  sign: string;
  newText: string;
}

/** No-break space, or the narrow one: both are right before a sign. */
const NO_BREAK = /[\u00a0\u202f]/;

/** A sign with what follows; between letters or digits it belongs to an hour, an address, a ratio. */
const SIGN = / ?[;:!?»](?=[\s»”"'’)\].,!?…*]|$)/gu;
const OPENING = /« ?(?=\S)/g;

/** What is no French sentence though it ends with a sign: addresses, e-mails, paths. */
const ADDRESS = /(?:\/\/|www\.|@|\\)\S*$/;

function isLoose(text: string, at: number): boolean {
  const before = text[at - 1];
  if (before === undefined || NO_BREAK.test(before) || /[\s;:!?(«[{“"*]/.test(before)) return false;
  const after = text.slice(at).trimStart().slice(0, 2);
  // « :) » and « ;-) », and the second of two signs.
  if (/^[;:]-?[)(]/.test(after) || after === '??') return false;
  return !ADDRESS.test(text.slice(Math.max(0, at - 80), at));
}

/** The signs of a text before which, and the guillemets behind which, the no-break space is missing. */
export const looseSigns = remark((text): readonly LooseSign[] => {
  const found: LooseSign[] = [];
  if (!/[;:!?«»]/.test(text)) return found;
  for (const { index, 0: written } of everyMatch(SIGN, text)) {
    const sign = written.trim();
    if (isLoose(text, index)) {
      found.push({ start: index, end: index + written.length, sign, newText: `\u00a0${sign}` });
    }
  }
  for (const { index, 0: written } of everyMatch(OPENING, text)) {
    if (NO_BREAK.test(text[index + 1] ?? '')) continue;
    found.push({ start: index, end: index + written.length, sign: '«', newText: '«\u00a0' });
  }
  return found.sort((a, b) => a.start - b.start);
});

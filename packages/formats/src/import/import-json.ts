import { readJson } from '../json/index.js';
import type { JsonProblem } from '../json/problem.js';
import { Reading } from '../json/reading.js';
import { countsOf } from './counts.js';
import { decodeUtf8 } from './decode.js';
import { type Imported, ImportRefused } from './imported.js';

const NO_EXPORT = {
  fr: 'Ce fichier n’est pas un export lisible\u00a0:',
  en: 'This file is no readable export of Référentiel:',
};

/** What no text file holds: U+0000, and one half of a character that has two. */
const UNWRITABLE = /[\0\p{Cs}]/u;

function reportUnwritable(json: unknown, at: Reading): void {
  if (typeof json === 'string' && UNWRITABLE.test(json)) {
    at.report({
      fr: 'Ce texte contient un caractère qu’un fichier .ref ne peut pas contenir (U+0000, ou une moitié de caractère)\u00a0: retirez-le.',
      en: 'This text holds a character that a .ref file cannot hold (U+0000, or half a character): remove it.',
    });
  } else if (typeof json === 'object' && json !== null) {
    // Derived facts are passed over: what they hold has no bounds, and goes nowhere.
    for (const [key, value] of Object.entries(json)) if (key !== 'derives') reportUnwritable(value, at.at(key));
  }
}

/** The texts of a document that no `.ref` could hold as they are: the model takes any, and a program may have written them. */
function unwritable(json: unknown): JsonProblem[] {
  const at = Reading.start();
  reportUnwritable(json, at);
  return at.problems;
}

/** The certification of a JSON export. Throws `ImportRefused`, with the places, when it cannot be read or written as `.ref`. */
export function importJson(bytes: Uint8Array): Imported {
  const text = decodeUtf8(bytes);
  const result = readJson(text);
  const problems = 'problems' in result ? result.problems : unwritable(JSON.parse(text));
  if ('problems' in result || problems.length) throw new ImportRefused(NO_EXPORT, problems);
  const { certification } = result;
  return { certification, remarks: [], counts: countsOf(certification) };
}

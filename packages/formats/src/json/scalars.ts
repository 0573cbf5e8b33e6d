import type { Codec, Json, Schema } from './codec.js';
import type { Bilingue } from './problem.js';

/** A value that is the same in the model and in JSON. */
function scalar<T extends Json>(expected: Bilingue, accepts: (json: unknown) => boolean, schema: Schema): Codec<T> {
  return {
    expected,
    write: (value) => value,
    read: (json, at) => (accepts(json) ? (json as T) : at.reject(json, expected)),
    schema: () => schema,
  };
}

function pattern(expected: Bilingue, source: string): Codec<string> {
  const regExp = new RegExp(source, 'u');
  return scalar(expected, (json) => typeof json === 'string' && regExp.test(json), { type: 'string', pattern: source });
}

/** A title or any plain text of one line. */
export const ligne = pattern({ fr: 'un texte d’une seule ligne', en: 'a text of one line' }, '^[^\\r\\n]*$');

const SANS_BLANC = '^[\\p{L}\\p{M}0-9._\\-]*$';

/** A word as the source writes them. */
export const mot = pattern({ fr: 'un mot', en: 'a word' }, SANS_BLANC);

const MINUSCULES = '[a-zà-öø-ÿœ]';
const MAJUSCULES = '[A-ZÀ-ÖØ-ÞŒ]';
const SUITE = '[A-Za-zÀ-ÖØ-öø-ÿŒœ0-9\\u0300-\\u036f]';
/** The terminals CODE, CODE_NUM and NOMBRE of the grammar; a test holds them to it. */
const CODES = [
  `${MINUSCULES}*(-${MINUSCULES}+)*-?${MAJUSCULES}${SUITE}*([._\\-]${SUITE}+)*[._\\-]?`,
  `${MINUSCULES}+[0-9][A-Za-z0-9]*([._\\-][A-Za-z0-9]+)*[._\\-]?`,
  '[0-9]+([A-Za-z][A-Za-z0-9]*([._\\-][A-Za-z0-9]+)*|([._\\-][A-Za-z0-9]+)+)[._\\-]?',
  '[0-9]+',
];

/**
 * A code or a name that refers to one, as the source writes them: one that no source could hold would be read as something
 * else. A draft may still lack it where the model wants one: it is then empty.
 */
export const code = pattern(
  {
    fr: 'un code avec une majuscule ou un chiffre, sans blanc (C1, BC2.A1, 230p)',
    en: 'a code with a capital or a digit, without blanks (C1, BC2.A1, 230p)',
  },
  `^(${CODES.join('|')})?$`,
);

/** A day as written, so YYYY-MM-DD unless a draft says otherwise: a rule judges it, not the format. */
export const date = pattern({ fr: 'une date AAAA-MM-JJ', en: 'a date YYYY-MM-DD' }, SANS_BLANC);

/** A count, a level, a number of pages. */
export const entier: Codec<number> = scalar(
  { fr: 'un entier positif ou nul', en: 'an integer, 0 or more' },
  (json) => Number.isInteger(json) && (json as number) >= 0,
  { type: 'integer', minimum: 0 },
);

/** An amount, possibly with decimals. */
export const nombre: Codec<number> = scalar(
  { fr: 'un nombre positif ou nul', en: 'a number, 0 or more' },
  (json) => typeof json === 'number' && Number.isFinite(json) && json >= 0,
  { type: 'number', minimum: 0 },
);

export const booleen: Codec<boolean> = scalar(
  { fr: 'true ou false', en: 'true or false' },
  (json) => typeof json === 'boolean',
  { type: 'boolean' },
);

/** Any string at all. */
export const chaine: Codec<string> = scalar({ fr: 'un texte', en: 'a string' }, (json) => typeof json === 'string', {
  type: 'string',
});

/** One value of a closed list. */
export function among<const V extends string | number>(values: readonly V[]): Codec<V> {
  const list = values.map((value) => JSON.stringify(value)).join(', ');
  const expected =
    values.length === 1 ? { fr: list, en: list } : { fr: `une valeur parmi ${list}`, en: `one of ${list}` };
  return scalar(
    expected,
    (json) => values.includes(json as V),
    values.length === 1 ? { const: values[0] } : { enum: values },
  );
}

import data from '../../french/data/criteres-indicateurs.json' with { type: 'json' };
import { DETERMINERS } from '../../french/function-words.js';
import { perText, perWord } from '../../french/per-text.js';
import { phraseAt, phrases, plain } from '../../french/phrases.js';
import { type Word, wordsOf } from '../../french/words.js';
import { startsClause } from './word-lists.js';

const INDICATORS = phrases([...data.nombres, ...data.expressions, ...data.verbes, ...data.normes]);

/** A figure that is no part of a name such as « 5G » or « C12 »; a level of a language. */
const FIGURE = /^\p{N}+(?:[.,]\p{N}+)*(?:h\p{N}*|min|mn|°|cm|mm|km|kg|jours?|ko|mo|go)?$|^[abc][12]$/u;
const isFigure: (lower: string) => boolean = perWord((lower) => FIGURE.test(lower));

/** « (entretien, questionnaire) », « : l’eau, le gaz » : the nature of what is looked at is named. */
const ENUMERATION = /\([^()]{3,200},[^()]{3,200}\)|:\s*\S[^:]{3,200}[,;]|[≥≤<>±]/u;
const MAY_ENUMERATE = /[(:≥≤<>±]/;

const QUALIFIERS: ReadonlySet<string> = new Set(data.qualificatifs);
const TOWARDS: ReadonlySet<string> = new Set(['à', 'avec', 'pour']);
const VAGUE_TARGETS: ReadonlySet<string> = new Set(data.ciblesVagues);
const NOTHING_MORE: ReadonlySet<string> = new Set(['et', 'ou', 'est', 'sont']);

/** « adapté au public allophone » names what it is adapted to; « adapté au contexte » does not. */
function namesTarget(text: string, words: readonly Word[], at: number): boolean {
  const towards = words[at + 1];
  if (!towards || !TOWARDS.has(plain(towards.lower))) return false;
  const target = DETERMINERS.has(words[at + 2]?.lower ?? '') ? at + 3 : at + 2;
  if (!words[target]) return false;
  const next = words[target + 1];
  const isBare = !next || NOTHING_MORE.has(next.lower) || startsClause(text, words, target + 1);
  return !(isBare && VAGUE_TARGETS.has((words[target] as Word).lower));
}

/** Whether a criterion says by what it is seen to be met. Source: Vademecum RNCP 2023, p. 36. */
export const hasIndicator = perText((text): boolean => {
  const words = wordsOf(text);
  const isOne = words.some(
    ({ lower }, at) =>
      phraseAt(words, at, INDICATORS) > 0 || isFigure(lower) || (QUALIFIERS.has(lower) && namesTarget(text, words, at)),
  );
  return isOne || (MAY_ENUMERATE.test(text) && ENUMERATION.test(text));
});

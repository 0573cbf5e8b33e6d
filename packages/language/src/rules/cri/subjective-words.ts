import indicators from '../../french/data/criteres-indicateurs.json' with { type: 'json' };
import qualities from '../../french/data/criteres-qualites.json' with { type: 'json' };
import { perText } from '../../french/per-text.js';
import { phraseAt, phrases } from '../../french/phrases.js';
import { type Word, wordsOf } from '../../french/words.js';
import { hasIndicator } from './indicators.js';
import { agreed, startsClause } from './word-lists.js';

/** A quality that each reader measures in his own way. */
export interface SubjectiveWord {
  start: number;
  end: number;
  word: string;
}

/** Words of a text, by rank. */
interface Span {
  at: number;
  count: number;
}

const OTHER_SENSE = phrases(qualities.expressions);
const QUALITIES = phrases([...qualities.adjectifs, ...qualities.adverbes]);
const SPEECH: ReadonlySet<string> = new Set(qualities.adverbesDeParole);
const BEFORE_FLUENT: ReadonlySet<string> = new Set(qualities.avantFluide);
const NOUNS: ReadonlySet<string> = new Set(qualities.noms.flatMap((noun) => [noun, `${noun}s`]));
const GOOD: ReadonlySet<string> = new Set(qualities.avantNom);
const MASTERED_OBJECTS: ReadonlySet<string> = new Set(qualities.objetsMaitrises);
const BEFORE_GOOD: ReadonlySet<string> = new Set(qualities.avantBon);
const MEASURES: ReadonlySet<string> = new Set(qualities.mesures);
const PROFESSIONAL: ReadonlySet<string> = new Set(qualities.professionnel);
const BEHIND_PAPER: ReadonlySet<string> = new Set(qualities.apresBon);

const PREDICATES: ReadonlySet<string> = new Set(indicators.predicats);
const BE: ReadonlySet<string> = new Set(['est', 'sont', 'été']);
const FINDINGS: ReadonlySet<string> = new Set(agreed(indicators.constats));
const PROVEN: ReadonlySet<string> = new Set(agreed(indicators.constatsForts));

/** « Bonne gestion », « une bonne gestion » ; « le bon outil » and « la bonne application de… » are those that are wanted. */
function isGoodInGeneral(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.lower;
  if (next === undefined || BEHIND_PAPER.has(next)) return false;
  if (at === 0 || BEFORE_GOOD.has(words[at - 1]?.lower ?? '')) return true;
  return at === 1 && /^l[ae]s?$/.test(words[0]?.lower ?? '') && !words.some(({ lower }) => PREDICATES.has(lower));
}

/** « Les bons sont archivés » are papers. « A été adapté » : something done. « Les risques sont maîtrisés » : the job itself. */
function hasOtherSense(words: readonly Word[], { at }: Span): boolean {
  const { lower } = words[at] as Word;
  if (/^bon(?:ne)?s?$/.test(lower)) return !isGoodInGeneral(words, at);
  if (lower.startsWith('maîtris')) return words.some((word) => MASTERED_OBJECTS.has(word.lower));
  return lower.startsWith('adapt') && words[at - 1]?.lower === 'été';
}

/** How many words at a place are a quality of their own. */
function qualityAt(words: readonly Word[], at: number): number {
  const { lower } = words[at] as Word;
  const next = words[at + 1]?.lower ?? '';
  // « clairement identifiés » : identified or not, anybody can see it.
  if (SPEECH.has(lower)) return FINDINGS.has(next) ? 0 : 1;
  if (lower === 'fluide' || lower === 'fluides') return BEFORE_FLUENT.has(words[at - 1]?.lower ?? '') ? 1 : 0;
  if (PROFESSIONAL.has(lower)) return BE.has(words[at - 1]?.lower ?? '') ? 1 : 0;
  const count = phraseAt(words, at, QUALITIES);
  return count && !hasOtherSense(words, { at, count }) ? count : 0;
}

/** « La bonne qualité de l’analyse » : the criterion is a quality, and nothing more. */
function openingQuality(words: readonly Word[]): Span | undefined {
  let at = /^(?:l[ae]s?|l’|une?)$/.test(words[0]?.lower ?? '') ? 1 : 0;
  const first = at;
  if (MEASURES.has(words[at]?.lower ?? '') && /^(?:de|d’)$/.test(words[at + 1]?.lower ?? '')) at += 2;
  if (GOOD.has(words[at]?.lower ?? '')) at++;
  if (!NOUNS.has(words[at]?.lower ?? '') || phraseAt(words, at, OTHER_SENSE)) return undefined;
  // « Cohérence du plan avec la commande » names what it is measured against.
  const isSaid = words.some(({ lower }) => PREDICATES.has(lower) || lower === 'avec');
  return isSaid ? undefined : { at: first, count: at - first + 1 };
}

function subjectiveSpans(words: readonly Word[]): Span[] {
  const opening = openingQuality(words);
  const found = opening ? [opening] : [];
  for (let at = opening ? opening.at + opening.count : 0; at < words.length; at++) {
    const masked = phraseAt(words, at, OTHER_SENSE);
    const count = masked ? 0 : qualityAt(words, at);
    if (count) found.push({ at, count });
    at += Math.max(masked, count, 1) - 1;
  }
  return found;
}

/** Whether another part of the sentence says what is seen to be done: « …, et chaque écart est daté ». */
function saysWhatIsSeen(text: string, words: readonly Word[], spans: readonly Span[]): boolean {
  let isSubjective = false;
  let isSeen = false;
  let sinceBe = Number.POSITIVE_INFINITY;
  for (let at = 0; at <= words.length; at++) {
    const lower = words[at]?.lower ?? '';
    if (at === words.length || lower === 'et' || lower === 'puis' || startsClause(text, words, at)) {
      if (isSeen && !isSubjective) return true;
      isSubjective = false;
      isSeen = false;
      sinceBe = Number.POSITIVE_INFINITY;
    }
    if (spans.some((span) => at >= span.at && at < span.at + span.count)) isSubjective = true;
    if (FINDINGS.has(lower) && sinceBe <= 2) isSeen = true;
    sinceBe = BE.has(lower) ? 0 : sinceBe + 1;
  }
  return false;
}

/**
 * The first subjective word of a criterion that gives no indicator; null for any other text. Source: Vademecum RNCP 2023,
 * p. 36 (« pertinent », « cohérent », « correct »).
 */
export const subjectiveIn = perText((text): SubjectiveWord | null => {
  const words = wordsOf(text);
  const spans = subjectiveSpans(words);
  const [first] = spans;
  if (!first || hasIndicator(text) || words.some(({ lower }) => PROVEN.has(lower))) return null;
  if (saysWhatIsSeen(text, words, spans)) return null;
  const { start } = words[first.at] as Word;
  const { end } = words[first.at + first.count - 1] as Word;
  return { start, end, word: text.slice(start, end).toLowerCase() };
});

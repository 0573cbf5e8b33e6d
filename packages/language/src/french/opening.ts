import capacity from './data/ouvertures-capacite.json' with { type: 'json' };
import { ADVERBS, DETERMINERS, LEADS } from './function-words.js';
import { isNoun, verbForms } from './lexicon.js';
import { perText } from './per-text.js';
import { wordOver } from './phrases.js';
import { accented, infinitiveAt, verbLength } from './verbs.js';
import { type Word, wordsOf } from './words.js';

/** How a competence or a criterion begins. `infinitive` is the verb meant, where there is one. */
export interface Opening {
  /** The first word that counts, all the words of a verb such as « mettre en œuvre ». */
  word: Word;
  infinitive: string | undefined;
  kind: 'infinitif' | 'verbe-conjugue' | 'nom' | 'participe' | 'autre';
  negated: boolean;
  reflexive: boolean;
  /** Whether a group such as « Dans le cadre de…, » stands before. */
  introduced: boolean;
}

/** A list's mark or code before a text: « C1 », « BC1-C2 », « 1.2 », the letter of « C.1.2 ». */
const CODE = /^\p{L}$|^\p{L}{0,3}\d+(?:[-.,]\p{L}{0,3}\d+)*$/u;
const NEGATIONS = new Set(['pas', 'jamais', 'plus', 'point', 'rien']);
const SUBJECTS: ReadonlySet<string> = new Set(capacity.sujets);

function startsUpper(word: Word | undefined): boolean {
  return word !== undefined && word.text[0] !== word.text[0]?.toLowerCase();
}

/** Past the aside, the codes and « Le candidat ». */
function firstWord(words: readonly Word[], from: number): number {
  let at = Math.max(
    words.findIndex(({ start }) => start >= from),
    0,
  );
  while (CODE.test(words[at]?.lower ?? '') && (startsUpper(words[at + 1]) || CODE.test(words[at + 1]?.lower ?? '')))
    at++;
  const next = words[at + 1];
  if (words[at] && next && /^(?:les?|la|l’|une?)$/.test((words[at] as Word).lower) && SUBJECTS.has(next.lower))
    return at + 2;
  if (/^(?:il|elle)$/.test(words[at]?.lower ?? '')) return at + 1;
  return at;
}

interface Particles {
  at: number;
  negated: boolean;
  reflexive: boolean;
}

/** Past what stands before a verb: « ne pas », « n’ », « se », « s’en ». */
function particles(words: readonly Word[], from: number): Particles {
  let at = ADVERBS.has(words[from]?.lower ?? '') && words[from + 1] ? from + 1 : from;
  let negated = false;
  let reflexive = false;
  if (/^(?:ne|n’)$/.test(words[at]?.lower ?? '')) {
    at++;
    negated = true;
    if (NEGATIONS.has(words[at]?.lower ?? '')) at++;
  }
  if (/^(?:se|s’)$/.test(words[at]?.lower ?? '')) {
    at++;
    reflexive = true;
  }
  if (at > from && /^(?:en|y|l’|la|le|les|leur)$/.test(words[at]?.lower ?? '')) at++;
  return { at, negated, reflexive };
}

/** The first infinitive that a comma or a colon, or nothing at all, parts from the group that opens a text. */
function afterLead(text: string, words: readonly Word[], from: number): number | undefined {
  let first: number | undefined;
  for (let at = from + 1; at < words.length; at++) {
    const before = text.slice((words[at - 1] as Word).end, (words[at] as Word).start);
    if (/[.;?!]\s/.test(before)) break;
    const { at: verb } = particles(words, at);
    if (!words[verb] || infinitiveAt(words, verb) === undefined) continue;
    if (/[,:–—-]/.test(before)) return at;
    const previous = (words[at - 1] as Word).lower;
    if (first === undefined && !LEADS.has(previous) && !/^(?:d’|et|ou|à)$/.test(previous)) first = at;
  }
  return first;
}

function kindOf(words: readonly Word[], at: number): Pick<Opening, 'kind' | 'infinitive'> {
  const word = words[at] as Word;
  const next = words[at + 1]?.lower;
  const infinitive = infinitiveAt(words, at);
  if (infinitive !== undefined) return { kind: 'infinitif', infinitive };
  // A verb alone, « Lire », is short of an object: what it might be as a noun does not count.
  const alone = next === undefined && verbForms(accented(word)).find(({ form }) => form === 'infinitif');
  if (alone) return { kind: 'infinitif', infinitive: alone.infinitive };
  if (DETERMINERS.has(word.lower)) return { kind: 'nom', infinitive: undefined };
  const forms = verbForms(accented(word));
  const finite = forms.filter(({ form }) => form === 'conjugue');
  const noun = isNoun(accented(word));
  if (finite.length && (!noun || (next !== undefined && DETERMINERS.has(next)))) {
    const verbs = new Set(finite.map(({ infinitive: verb }) => verb));
    return { kind: 'verbe-conjugue', infinitive: verbs.size === 1 ? finite[0]?.infinitive : undefined };
  }
  const participle = forms.find(({ form }) => form === 'participe-present' || form === 'participe-passe');
  if (participle && !noun) return { kind: 'participe', infinitive: participle.infinitive };
  return { kind: noun ? 'nom' : 'autre', infinitive: undefined };
}

/** A preposition, an adverb (« Régulièrement, contrôler… ») or a present participle (« Partant d’un besoin, concevoir… »). */
function isLead(word: Word): boolean {
  const lower = accented(word);
  if (LEADS.has(lower) || /.{3}ment$/.test(lower)) return true;
  return lower.endsWith('ant') && verbForms(lower).some(({ form }) => form === 'participe-present');
}

/** A note in parentheses or brackets before the text: « (Option) Chiffrer… ». */
const ASIDE = /^\s*[([][^()[\]]{1,40}[)\]]\s*[:–-]?/u;

/**
 * How a text begins, once past codes, « Le candidat », negations and pronouns; what stands before the main verb (« Dans le
 * cadre de…, ») is passed over when an infinitive follows. Undefined for a text without a word.
 */
export const openingOf: (text: string) => Opening | undefined = perText((text) => {
  const words = wordsOf(text);
  let from = firstWord(words, ASIDE.exec(text)?.[0].length ?? 0);
  if (!words[from]) return undefined;
  let introduced = false;
  const lead = words[from + (/^s[e’]$/.test(words[from]?.lower ?? '') ? 1 : 0)];
  if (lead && isLead(lead) && infinitiveAt(words, from) === undefined) {
    const after = afterLead(text, words, from);
    if (after !== undefined) {
      from = after;
      introduced = true;
    }
  }
  const passed = particles(words, from);
  const at = words[passed.at] ? passed.at : from;
  const { negated, reflexive } = passed;
  const { kind, infinitive } = kindOf(words, at);
  const length = kind === 'infinitif' ? verbLength(words, at) : 1;
  const word = wordOver(text, words, at, length);
  // Of a verb in several words, the first may lack the accent of its capital.
  const rest = word.lower.slice((words[at] as Word).lower.length);
  const verb = infinitive === undefined ? undefined : infinitive + rest;
  return { word, infinitive: verb, kind, negated, reflexive, introduced };
});

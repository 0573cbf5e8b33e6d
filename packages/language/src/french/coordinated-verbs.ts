import { finalityFrom } from './connectors.js';
import { openingOf } from './opening.js';
import { perText } from './per-text.js';
import { infinitiveAt } from './verbs.js';
import { type Word, wordsOf } from './words.js';

const JOINERS = new Set(['et', 'ou', 'puis']);
const PRONOUNS = /^(?:se|s’|le|la|les|l’|en|y|leur|lui)$/;

/** Whether the verb at a place is joined to what stands before it by a comma, a slash, « et », « ou », « puis ». */
function isJoined(text: string, words: readonly Word[], at: number): boolean {
  let before = at - 1;
  if (PRONOUNS.test(words[before]?.lower ?? '')) before--;
  const previous = words[before];
  if (!previous) return false;
  if (JOINERS.has(previous.lower)) return true;
  return /^\s*[,;/]\s*$/.test(text.slice(previous.end, (words[before + 1] as Word).start));
}

/**
 * The infinitives that a text puts side by side as what is done: the first one, and those joined to it. Those of its
 * finality, and those that depend on something else (« la capacité à… »), are not among them.
 */
export const coordinatedVerbs: (text: string) => readonly Word[] = perText((text) => {
  const opening = openingOf(text);
  if (opening?.kind !== 'infinitif') return [];
  const words = wordsOf(text);
  const found: Word[] = [];
  // What comes from a first finality on belongs to it.
  const stop = finalityFrom(text, opening.word.end)?.start ?? text.length;
  for (const [at, word] of words.entries()) {
    if (word.start < opening.word.start) continue;
    if (word.start >= stop) break;
    if (word.start === opening.word.start) {
      found.push(word);
      continue;
    }
    if (infinitiveAt(words, at) === undefined) continue;
    // A verb that hangs on another word: those that follow may hang on it too.
    if (!isJoined(text, words, at)) break;
    found.push(word);
  }
  return found;
});

import { type Signature, similarity, withoutAccents } from '../../french/compare.js';
import { finalityOf, meansOf } from '../../french/connectors.js';
import { STOP_WORDS } from '../../french/function-words.js';
import { perText } from '../../french/per-text.js';
import { wordsOf } from '../../french/words.js';

/** « analyser », « analysés » and « l’analyse » have these letters in common. */
const ROOT = 5;

const rootsOf = perText((text): Signature => {
  const set = new Set<string>();
  for (const { lower } of wordsOf(text)) {
    const bare = withoutAccents(lower);
    if (!STOP_WORDS.has(lower) && bare.length >= 3) set.add(bare.slice(0, ROOT));
  }
  return { stems: [...set], set };
});

/** A competence before what it is done for and with: « Analyser les besoins ». */
const bareCompetence = perText((text): string => {
  const ends = [finalityOf(text)?.start, meansOf(text)?.start].filter((start): start is number => (start ?? 0) > 0);
  return ends.length ? text.slice(0, Math.min(...ends)) : text;
});

/** How much a criterion only says again what its competence says, from 0 to 1. */
export function restatement(criterion: string, competence: string): number {
  const own = rootsOf(criterion);
  if (own.stems.length < 3) return 0;
  return Math.max(similarity(own, rootsOf(competence)), similarity(own, rootsOf(bareCompetence(competence))));
}

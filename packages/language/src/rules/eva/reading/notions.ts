import notions from '../../../french/data/evaluation-notions.json' with { type: 'json' };
import { perText } from '../../../french/per-text.js';
import { Expressions } from './expressions.js';

/** What a text about an évaluation may speak of; the lists hold the words. */
export type Notion = keyof typeof notions;

const EXPRESSIONS = new Expressions<Notion>(notions);

/** The notions that a text speaks of. */
export const notionsOf: (text: string) => ReadonlySet<Notion> = perText(
  (text) => new Set(EXPRESSIONS.find(text).map(({ list }) => list)),
);

/** Whether one of some texts speaks of one of some notions. */
export function speaksOf(texts: readonly string[], ...wanted: readonly Notion[]): boolean {
  return texts.some((text) => {
    const found = notionsOf(text);
    return wanted.some((notion) => found.has(notion));
  });
}

/** « Le candidat remet… » says who works as well as a word for it. */
const THE_CANDIDATE = /(?<!\p{L})(?:le candidat|la candidate|chaque candidat)(?!\p{L})/iu;

/** Whether some texts speak of one candidate at work. */
export const speaksOfOneCandidate = (texts: readonly string[]): boolean =>
  texts.some((text) => THE_CANDIDATE.test(text));

/** Whether what some texts describe is clearly done together, and nothing in it by one candidate. */
export function isDoneTogether(texts: readonly string[]): boolean {
  return speaksOf(texts, 'collectif') && !speaksOf(texts, 'individuel') && !speaksOfOneCandidate(texts);
}

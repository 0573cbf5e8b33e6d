import type { State } from '../../lexer/automaton.js';
import { isKeyword } from '../../lexer/shape.js';

/** Keywords that go together at a place, and where reading stands behind them. */
export interface Phrase {
  words: string[];
  behind: State;
}

/** More than these ways to go on are offered one by one. */
const MOST = 2;

/**
 * A keyword with those that must follow it (`évalué par`, `évalué seulement par`, `mention sous les modalités`): authors know
 * the phrase, not its words.
 */
export function phrases(keyword: string, state: State): Phrase[] {
  const behind = state.next(keyword);
  if (!behind) return [];
  const next = [...behind.expected];
  if (behind.accepting || next.length > MOST || !next.every(isKeyword)) return [{ words: [keyword], behind }];
  return next
    .flatMap((one) => phrases(one, behind))
    .map((phrase) => ({ words: [keyword, ...phrase.words], behind: phrase.behind }))
    .sort((a, b) => a.words.length - b.words.length);
}

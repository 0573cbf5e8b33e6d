import type { IToken } from 'chevrotain';
import type { State } from './automaton.js';
import { editDistance } from './distance.js';
import { endOf } from './issue.js';
import { isTolerated } from './plausible.js';
import type { RepairState } from './repair-state.js';
import { isKeyword } from './shape.js';
import { agreements, bareWord } from './spelling.js';

/** Words that are looked up: `compétnce`, `Compétnce` (read as a code), `mission` where `missions` is meant. */
function isWord(token: IToken): boolean {
  const { name } = token.tokenType;
  return name === 'MOT' || isKeyword(name) || (name === 'CODE' && /^\p{Lu}[\p{Ll}\p{M}]+$/u.test(token.image));
}

const forms = new Map<string, readonly string[]>();

/** The bare forms of a keyword in every agreement, each keyword's looked up once. */
function formsOf(keyword: string): readonly string[] {
  let found = forms.get(keyword);
  if (!found) {
    found = agreements(keyword).map(bareWord);
    forms.set(keyword, found);
  }
  return found;
}

/** The nearest keyword that a word may stand for at a place, when what follows the word can follow the keyword. */
function meant(word: string, state: State, follows: (state: State) => boolean): string | undefined {
  const written = bareWord(word);
  const limit = written.length < 8 ? 1 : 2;
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const keyword of state.expected) {
    if (!isKeyword(keyword)) continue;
    const distance = Math.min(...formsOf(keyword).map((form) => editDistance(written, form, limit)));
    if (distance >= bestDistance || !follows(state.next(keyword) as State)) continue;
    best = keyword;
    bestDistance = distance;
  }
  return best;
}

/** Misspelled keywords: the grammar says which keywords may stand at a place. */
export class Words {
  constructor(private readonly reading: RepairState) {}

  /** The token as the keyword that it was meant to be, at the place in hand. */
  respelt(token: IToken): IToken | undefined {
    const { reading } = this;
    if (!isWord(token)) return undefined;
    const keyword = meant(token.image, reading.state, (state) => this.canFollow(state, reading.at));
    return keyword ? this.report(token, keyword) : undefined;
  }

  /**
   * Whether a word that could go on with the statement rather begins the next one: it stands at the start of a line and
   * nearly spells the keyword of a statement (`durée 1h30` and `jry 2` below it).
   */
  isMisspelledStart(token: IToken): boolean {
    const { reading } = this;
    if (token.tokenType.name !== 'MOT' || !reading.startsLine || !reading.state.accepting) return false;
    const starts = (state: State) => this.canFollow(state, reading.at);
    return meant(token.image, reading.frame.start, starts) !== undefined;
  }

  /** Respells the last token that was kept when that lets the one in hand follow (`nature aure "…"`). */
  respellLast(token: IToken): boolean {
    const { reading } = this;
    const { previous, before } = reading;
    if (!previous || !before || !isWord(previous) || isKeyword(previous.tokenType.name)) return false;
    const keyword = meant(previous.image, before, (state) => state.next(token.tokenType.name) !== undefined);
    if (!keyword) return false;
    reading.out[reading.out.length - 1] = this.report(previous, keyword);
    reading.state = before.next(keyword) as State;
    return true;
  }

  /** Whether the token at an index may be read at a state, punctuation that means nothing left out. */
  private canFollow(state: State, index: number): boolean {
    const { tokens } = this.reading;
    const follow = tokens[index];
    if (!follow) return state.accepting;
    if (isTolerated(tokens, index)) return this.canFollow(state, index + 1);
    const { name } = follow.tokenType;
    return state.next(name) !== undefined || (name === '}' && state.accepting);
  }

  private report(token: IToken, keyword: string): IToken {
    const start = token.startOffset;
    const end = endOf(token);
    this.reading.issues.push({
      rule: 'LEX-05',
      start,
      end,
      params: { mot: token.image, motCle: keyword },
      fix: { start, end, text: keyword },
    });
    // The canonical word from here on: what reads the syntax tree compares words, not token types.
    return { ...this.reading.ofType(token, keyword), image: keyword };
  }
}

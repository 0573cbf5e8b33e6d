import { EOF, type ILookaheadStrategy, type IToken, type TokenType } from 'chevrotain';
import { LLStarLookaheadStrategy } from 'chevrotain-allstar';
import { DefaultLexer } from 'langium';
import { createRefServices } from '../module.js';
import { type Choices, type ChoiceTable, choiceKey } from './choice-table.js';

/** No choice of the grammar needs to see as many tokens: it would be a grammar that nobody can read either. */
const FARTHEST = 5;

type Choose = (this: unknown) => unknown;

/** That a choice depends on more tokens than it was shown. */
class Further extends Error {}

/** The alternative that some tokens lead to; undefined for none. Throws `Further` where they do not decide. */
function answer(choose: Choose, shown: readonly TokenType[]): string | undefined {
  const LA = (howFar: number) => {
    const tokenType = shown[howFar - 1];
    if (!tokenType) throw new Further();
    return { tokenType, tokenTypeIdx: tokenType.tokenTypeIdx, image: '' } as IToken;
  };
  const found = choose.call({ LA, LA_FAST: LA });
  if (found === undefined || found === false) return undefined;
  return String(found === true ? 0 : found);
}

/** The one answer of a table in which each of `count` tokens gives the same: there is nothing to look at. */
function sameForAll({ answers, further }: ChoiceTable, count: number): string | undefined {
  const [only, ...others] = Object.keys(answers);
  return only !== undefined && !others.length && !further && answers[only]?.length === count ? only : undefined;
}

/** What a choice answers to each token that may follow those already seen. */
function tableOf(choose: Choose, tokens: readonly TokenType[], seen: readonly TokenType[] = []): ChoiceTable {
  if (seen.length === FARTHEST) throw new Error(`a choice looks further than ${FARTHEST} tokens`);
  const answers: Record<string, string[]> = {};
  const further: Record<string, ChoiceTable> = {};
  const add = (name: string, token: TokenType) => {
    answers[name] = [...(answers[name] ?? []), token.name];
  };
  for (const token of tokens) {
    try {
      const found = answer(choose, [...seen, token]);
      if (found !== undefined) add(found, token);
    } catch (error) {
      if (!(error instanceof Further)) throw error;
      const table = tableOf(choose, tokens, [...seen, token]);
      const same = sameForAll(table, tokens.length);
      if (same !== undefined) add(same, token);
      else further[token.name] = table;
    }
  }
  return { answers, ...(Object.keys(further).length && { further }) };
}

/**
 * The choices of the grammar, asked of Langium's own strategy with each token in turn: for `npm run generate` and the test
 * that what is checked in is still so.
 */
export function choicesOf(): Choices {
  const asked: [key: string, choose: Choose][] = [];
  const strategy = new LLStarLookaheadStrategy({ logging: () => {} });
  const recorder: ILookaheadStrategy = {
    validate: () => [],
    initialize: (options) => strategy.initialize(options),
    buildLookaheadForAlternation(options) {
      const choose = strategy.buildLookaheadForAlternation(options);
      const { rule, prodOccurrence } = options;
      asked.push([choiceKey(rule.name, 'Alternation', prodOccurrence), choose as Choose]);
      return choose;
    },
    buildLookaheadForOptional(options) {
      const choose = strategy.buildLookaheadForOptional(options);
      const { rule, prodOccurrence, prodType } = options;
      asked.push([choiceKey(rule.name, prodType, prodOccurrence), choose as Choose]);
      return choose;
    },
  };
  const { parser } = createRefServices({ lookahead: recorder, lexer: (services) => new DefaultLexer(services) }).ref;
  // Making the parser asks for its choices.
  parser.LangiumParser;
  const tokens = [...(Object.values(parser.Lexer.definition) as TokenType[]), EOF];
  return Object.fromEntries(asked.map(([key, choose]) => [key, tableOf(choose, tokens)]));
}

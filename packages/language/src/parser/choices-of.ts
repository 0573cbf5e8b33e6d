import { EOF, type ILookaheadStrategy, type IToken, type TokenType } from 'chevrotain';
import { LLStarLookaheadStrategy } from 'chevrotain-allstar';
import { createRefServices } from '../module.js';
import { ASK, type Choices, choiceKey } from './lazy-lookahead.js';

/** That a choice depends on more than the next token. */
class Further extends Error {}

/** What a choice answers to each next token, as `Choices` says it. */
function answersOf(choose: (this: unknown) => unknown, tokens: readonly TokenType[]): Record<string, string[]> {
  const answers: Record<string, string[]> = {};
  for (const tokenType of tokens) {
    const parser = {
      LA_FAST: () => ({ tokenType, tokenTypeIdx: tokenType.tokenTypeIdx, image: '' }) as IToken,
      LA: () => {
        throw new Further();
      },
    };
    let answer: unknown;
    try {
      answer = choose.call(parser);
    } catch (error) {
      if (!(error instanceof Further)) throw error;
      answer = ASK;
    }
    if (answer === undefined || answer === false) continue;
    const name = String(answer === true ? 0 : answer);
    answers[name] = [...(answers[name] ?? []), tokenType.name];
  }
  return answers;
}

/**
 * The choices of the grammar, asked of Langium's own strategy with each token in turn: for `npm run generate` and the test
 * that what is checked in is still so.
 */
export function choicesOf(): Choices {
  const asked: [key: string, choose: (this: unknown) => unknown][] = [];
  const strategy = new LLStarLookaheadStrategy({ logging: () => {} });
  const recorder: ILookaheadStrategy = {
    validate: () => [],
    initialize: (options) => strategy.initialize(options),
    buildLookaheadForAlternation(options) {
      const choose = strategy.buildLookaheadForAlternation(options);
      if (!options.hasPredicates) asked.push([choiceKey(options, 'Alternation'), choose as () => unknown]);
      return choose;
    },
    buildLookaheadForOptional(options) {
      const choose = strategy.buildLookaheadForOptional(options);
      asked.push([choiceKey(options, options.prodType), choose as () => unknown]);
      return choose;
    },
  };
  const { parser } = createRefServices(recorder).ref;
  // The parser gives the tokens their numbers.
  parser.LangiumParser;
  const tokens = [...(Object.values(parser.Lexer.definition) as TokenType[]), EOF];
  return Object.fromEntries(asked.map(([key, choose]) => [key, answersOf(choose, tokens)]));
}

import type { TokenType } from 'chevrotain';
import { GrammarAST, GrammarUtils } from 'langium';
import { RefTokenBuilder } from './token-builder.js';

/** The tokens of the grammar, as they are written out for the scanner. */
export interface GrammarTokens {
  /** In the order in which they are tried: the longest first. */
  readonly keywords: readonly string[];
  /** The expressions of the terminals, by name, in the order in which they are tried. */
  readonly terminals: Readonly<Record<string, string>>;
}

/** Reads the tokens off the grammar, for `npm run generate` and the test that what is checked in is still so. */
export function tokensOf(grammar: GrammarAST.Grammar): GrammarTokens {
  const sources = new Map(
    grammar.rules
      .filter(GrammarAST.isTerminalRule)
      .map((rule) => [rule.name, GrammarUtils.terminalRegex(rule).source] as const),
  );
  const names = new RefTokenBuilder().buildTokens(grammar).map(({ name }: TokenType) => name);
  const terminals = names.flatMap((name) => {
    const source = sources.get(name);
    return source === undefined ? [] : [[name, source] as const];
  });
  return { keywords: names.filter((name) => !sources.has(name)), terminals: Object.fromEntries(terminals) };
}

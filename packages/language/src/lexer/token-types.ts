import { createToken, type TokenTypeDictionary } from 'chevrotain';
import tokens from './generated/tokens.json' with { type: 'json' };

/** The types of the tokens, as the parsers know them; how each matches is the scanner's business. */
export function tokenTypes(): TokenTypeDictionary {
  const names = [...tokens.keywords, ...Object.keys(tokens.terminals)];
  return Object.fromEntries(names.map((name) => [name, createToken({ name })]));
}

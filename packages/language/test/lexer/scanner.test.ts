import type { IToken } from 'chevrotain';
import { DefaultLexer, type LexerResult } from 'langium';
import { describe, expect, it } from 'vitest';
import { ReferentielGrammar } from '../../src/generated/grammar.js';
import tokens from '../../src/lexer/generated/tokens.json' with { type: 'json' };
import { Scanner } from '../../src/lexer/scanner.js';
import { StatementShape } from '../../src/lexer/shape.js';
import { TextPattern } from '../../src/lexer/text-pattern.js';
import { tokenTypes } from '../../src/lexer/token-types.js';
import { tokensOf } from '../../src/lexer/tokens-of.js';
import { soups } from '../support/soups.js';
import { examples, heldOut } from './support/corpus.js';
import { ref } from './support/services.js';

const chevrotain = new DefaultLexer(ref);
const scanner = new Scanner(tokenTypes(), new TextPattern(new StatementShape(ReferentielGrammar)));

/** All that the rest of the language sees of tokens: numbers of types belong to a lexer. */
function seen({ tokens: read, hidden, errors }: LexerResult) {
  const of = ({ tokenType, tokenTypeIdx: _, ...token }: IToken) => ({ ...token, type: tokenType.name });
  return {
    tokens: read.map(of),
    hidden: hidden.map(of),
    errors: errors.map(({ offset, length, line, column }) => ({ offset, length, line, column })),
  };
}

describe('the scanner', () => {
  it('knows the tokens of the grammar', () => {
    expect(tokens).toEqual(tokensOf(ReferentielGrammar()));
  });

  it.each([...examples(), ...heldOut()])('cuts $name as Chevrotain does', ({ text }) => {
    expect(seen(scanner.scan(text))).toEqual(seen(chevrotain.tokenize(text)));
  });

  it.each([
    'et/ou Et/ou et/x a/b et//ou et/* x */ou',
    '" a\r\nb \r',
    'a\r\r\nb\n\r"x\n"',
    'x\u0001\u0002y "\u0003',
    '/* « ',
    '“a” «b» » ” \\" """c"d"""',
    'é\u0301tude Œuvre l’œuvre -A -b-C …... .... A. 30h 1h30,5 2026-12-01',
    '\ud800x \u2028\u200b Ω≈ç 😀',
  ])('cuts %j as Chevrotain does', (text) => {
    expect(seen(scanner.scan(text))).toEqual(seen(chevrotain.tokenize(text)));
  });

  it('cuts whatever the text as Chevrotain does, at the first time and at the next', () => {
    const texts = soups(500, 7);
    for (const text of [...texts, ...texts]) {
      expect(seen(scanner.scan(text)), JSON.stringify(text)).toEqual(seen(chevrotain.tokenize(text)));
    }
  });
});

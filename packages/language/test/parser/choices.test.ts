import { describe, expect, it } from 'vitest';
import { ReferentielGrammar } from '../../src/generated/grammar.js';
import statements from '../../src/lexer/generated/statements.json' with { type: 'json' };
import { statementWords } from '../../src/lexer/shape.js';
import { choicesOf } from '../../src/parser/choices-of.js';
import choices from '../../src/parser/generated/choices.json' with { type: 'json' };

describe('what is made of the grammar beforehand', () => {
  it('takes at each choice the way that Langium takes', () => {
    const found = choicesOf();
    expect(Object.keys(found).length).toBeGreaterThan(100);
    expect(choices).toEqual(found);
  });

  it('holds the words of its statements', () => {
    const { starters, keywords } = statementWords(ReferentielGrammar());
    expect(statements).toEqual({ starters: [...starters], keywords });
  });
});

import { expect, it } from 'vitest';
import statements from '../../src/lexer/generated/statements.json' with { type: 'json' };
import { firstLetters, keywordSource } from '../../src/lexer/spelling.js';

const LETTERS = Array.from({ length: 0x180 - 0x41 }, (_, rank) => String.fromCharCode(0x41 + rank));

it.each(statements.keywords)('knows what %s may begin with', (keyword) => {
  const source = keywordSource(keyword);
  const whole = new RegExp(`^(?:${source})$`);
  const accepted = LETTERS.filter((letter) => whole.test(`${letter}${keyword.slice(1)}`));
  expect(accepted.length).toBeGreaterThan(0);
  expect(firstLetters(source).toSorted()).toEqual(accepted.toSorted());
});

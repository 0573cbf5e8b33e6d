import { describe, expect, it } from 'vitest';
import choices from '../../src/parser/generated/choices.json' with { type: 'json' };
import { parseText } from '../../src/parser/parse-text.js';
import { SoundParser } from '../../src/parser/sound/sound-parser.js';
import { examples, heldOut } from '../lexer/support/corpus.js';
import { ref } from '../lexer/support/services.js';
import { soups } from '../support/soups.js';
import { firstDifference } from './support/first-difference.js';

const sound = new SoundParser(ref, choices);

/** Reads a text with mistakes in both ways: statement by statement where that can be, and as a whole. */
function expectSameMended(text: string): void {
  const whole = ref.parser.LangiumParser.parse(text);
  const mended = parseText(ref, text);
  const told = ({ parserErrors }: typeof whole) =>
    parserErrors.map(({ name, message, token }) => [name, message, token.startOffset, token.tokenType.name]);
  expect(told(mended), text.slice(0, 300)).toEqual(told(whole));
  expect(firstDifference(mended.value, whole.value), text.slice(0, 300)).toBeUndefined();
}

/** Reads a text in both ways: its tree is the same in all its parts, or both say that the text is not sound. */
function expectSame(text: string): void {
  const { value, parserErrors } = ref.parser.LangiumParser.parse(text);
  const read = sound.parse(text, ref.parser.Lexer.tokenize(text))?.value;
  expect(read !== undefined, text.slice(0, 300)).toBe(parserErrors.length === 0);
  if (read) expect(firstDifference(read, value), text.slice(0, 300)).toBeUndefined();
}

describe('the reader of sound texts makes the trees of Langium’s parser', () => {
  it.each([...examples(), ...heldOut()])('of $name', ({ text }) => {
    expectSame(text);
    expect(sound.parse(text, ref.parser.Lexer.tokenize(text))).toBeDefined();
  });

  it.each([
    '',
    '// seul\n/* encore */\n',
    '// avant\nbloc B1 "x" { // dedans\n // plus bas\n}\n // après',
    'certification X "x" { … nsf 326n, 230 accès RNCP… }',
    'compétence C1 { critère T { note "x" } }\ncompétence T niveau 3',
    'choix 2 parmi { option O1 { } }\nchoix 3 "t"\nchoix 2 à 3 parmi',
    'épreuve E { durée 2,5 à 3 jours préparation 1 h 30 jury 2 au moins pages 50-60 }',
    'compétence C1 "x" { réf e-CF A.1 niveau 3, B.2, Cigref 1.6 niveau 2 évaluée par E1 { motif "m" } et/ou E2 }',
    'bloc B1 "x" {\n    activité A1 "y" {\n        compétence C1 "z\n}\n',
  ])('of %j', (text) => expectSame(text));

  it('of whatever text, mended or not', () => {
    for (const text of soups(300, 11)) expectSame(text);
  });

  it('of whatever text, statement by statement', () => {
    for (const text of soups(300, 5)) expectSameMended(text);
    for (const text of soups(200, 6)) expectSameMended(`bloc B1 "x" { }\n// a\n${text}\nbloc B2 "y" { }\n// b`);
  });

  it('of an example without some of its tokens, statement by statement', () => {
    const { text } = examples().toSorted((a, b) => a.text.length - b.text.length)[0] as { text: string };
    const { tokens } = ref.parser.Lexer.tokenize(text);
    for (let rank = 3; rank < tokens.length; rank += 61) {
      const from = (tokens[rank - 1] as (typeof tokens)[number]).startOffset;
      const { startOffset, endOffset } = tokens[rank] as (typeof tokens)[number];
      expectSameMended(text.slice(0, startOffset) + text.slice((endOffset as number) + 1));
      expectSameMended(`${text.slice(0, from)} durée , ${text.slice(startOffset)}`);
    }
  });

  it('of an example without each of its tokens in turn', () => {
    const { text } = heldOut()[0] as { text: string };
    const { tokens } = ref.parser.Lexer.tokenize(text);
    for (const { startOffset, endOffset } of tokens.slice(0, 120)) {
      expectSame(text.slice(0, startOffset) + text.slice((endOffset as number) + 1));
    }
  });
});

import { DefaultLexer } from 'langium';
import { describe, expect, it } from 'vitest';
import { designExamples, examples, hasDesign, heldOut } from './support/corpus.js';
import { read, ref, tokenize } from './support/services.js';

/** What Chevrotain alone makes of a text, before any repair. */
const plain = new DefaultLexer(ref);

function expectSound(text: string): void {
  expect(read(text).diagnostics).toEqual([]);
}

describe('a sound file has no issue', () => {
  it.each([...examples(), ...heldOut()])('$name', ({ text }) => expectSound(text));
  it.skipIf(!hasDesign)('the worked examples of langage.md (skipped where ../shared is absent)', () => {
    for (const { text } of designExamples()) expectSound(text);
  });
});

describe('a sound file keeps its tokens', () => {
  const written = (tokens: readonly { image: string; startOffset: number; tokenType: { name: string } }[]) =>
    tokens.map((token) => `${token.startOffset} ${token.tokenType.name} ${token.image}`);

  it.each(examples())('$name', ({ text }) => {
    expect(written(tokenize(text).tokens)).toEqual(written(plain.tokenize(text).tokens));
  });
});

import type { IToken } from 'chevrotain';
import { describe, expect, it } from 'vitest';
import { type LastReading, parseText, reparseText } from '../../src/parser/parse-text.js';
import { examples, heldOut } from '../lexer/support/corpus.js';
import { ref } from '../lexer/support/services.js';
import { below, changes } from '../support/edits.js';
import { firstDifference } from './support/first-difference.js';

const seen = ({ tokenType, tokenTypeIdx: _, ...token }: IToken) => ({ ...token, type: tokenType.name });

/** A text as its author changes it, read again each time with what is left of the reading before. */
class Edited {
  reading: LastReading | undefined;
  /** How many times anything of the reading before could be used. */
  reused = 0;

  constructor(public text: string) {
    this.reading = reparseText(ref, text, { root: undefined, scan: undefined }).reading;
  }

  replace(from: number, length: number, by: string): void {
    this.text = this.text.slice(0, from) + by + this.text.slice(from + length);
    const last = this.reading;
    const hadTree = last?.root !== undefined;
    const { result, reading } = reparseText(ref, this.text, last);
    if (hadTree && last?.root === undefined) this.reused++;
    this.reading = reading;
    const whole = parseText(ref, this.text);
    const told = ({ parserErrors, lexerReport }: typeof whole) => [
      parserErrors.map(({ message, token }) => [message, token.startOffset]),
      (lexerReport as { issues?: unknown } | undefined)?.issues,
    ];
    const where = JSON.stringify(this.text.slice(Math.max(0, from - 60), from + 60));
    expect(told(result), where).toEqual(told(whole));
    expect(firstDifference(result.value, whole.value), where).toBeUndefined();
    if (reading.scan) {
      const { tokens, hidden } = ref.parser.Lexer.tokenize(this.text);
      expect(reading.scan.tokens.map(seen), where).toEqual(tokens.map(seen));
      expect(reading.scan.hidden.map(seen), where).toEqual(hidden.map(seen));
    }
  }
}

/** What an author types, pastes and takes back, here and there. */
function edit(edited: Edited, count: number, seed: number): void {
  const all = changes(seed);
  for (let rank = 0; rank < count; rank++) {
    const before = edited.text;
    const change = all.next().value;
    change(edited.text, (...replaced) => edited.replace(...replaced));
    // Most mistakes are taken back at once.
    if (!edited.reading?.scan && rank % 4) edited.replace(0, edited.text.length, before);
  }
}

describe('a text that is read again after each change', () => {
  it.each([...examples(), ...heldOut()].map(({ name, text }, rank) => ({ name, text, rank })))(
    'reads as it does by itself: $name',
    ({ text, rank }) => {
      edit(new Edited(text), text.length > 5000 ? 2 : 6, rank + 1);
    },
  );
  it('mostly uses what was read before', () => {
    const { text } = examples()[0] as { text: string };
    const edited = new Edited(text);
    const random = below(3);
    const letters = [...text.matchAll(/[a-z] [a-z]/g)].map(({ index }) => index + 1);
    for (let rank = 0; rank < 12; rank++) edited.replace(letters[random(letters.length)] as number, 0, 'x');
    expect(edited.reused).toBeGreaterThan(8);
  });
});

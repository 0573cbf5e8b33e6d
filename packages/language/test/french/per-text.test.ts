import { describe, expect, it } from 'vitest';
import { perText, perWord } from '../../src/french/per-text.js';

/** A reader that counts what it reads. */
function counting<V>(remembering: typeof perText, value: (text: string) => V) {
  const read: string[] = [];
  const ask = remembering((text) => {
    read.push(text);
    return value(text);
  });
  return { ask, read };
}

describe('what is remembered of a text', () => {
  it('is read once, whatever is found in it', () => {
    for (const value of [undefined, null, 0, false, '', [] as const]) {
      const { ask, read } = counting(perText, () => value);
      expect([ask('un'), ask('deux'), ask('un'), ask('un')]).toEqual([value, value, value, value]);
      expect(read).toEqual(['un', 'deux']);
    }
  });

  it('is each reader’s own, and may rest on what others say', () => {
    const length = perText((text) => text.length);
    const twice = perText((text) => 2 * length(text) + length(`${text}!`));
    expect([twice('abc'), length('abc'), twice('abc!'), length('abc!')]).toEqual([10, 3, 13, 4]);
  });

  it('is forgotten when many others came, and read again', () => {
    const { ask, read } = counting(perText, (text) => text.toUpperCase());
    expect(ask('ancien')).toBe('ANCIEN');
    for (let rank = 0; rank < 5000; rank++) ask(`texte ${rank}`);
    expect(ask('ancien')).toBe('ANCIEN');
    expect(read.filter((text) => text === 'ancien')).toHaveLength(2);
    ask('texte 4999');
    expect(read.filter((text) => text === 'texte 4999')).toHaveLength(1);
  });

  it('is kept for a word as for a text', () => {
    const { ask, read } = counting(perWord, (word) => word.length);
    const text = 'réglementairement, puis \ud800';
    expect([ask(text.slice(0, 17)), ask('réglementairement'), ask(text.slice(-1))]).toEqual([17, 17, 1]);
    expect(read).toEqual(['réglementairement', '\ud800']);
  });
});

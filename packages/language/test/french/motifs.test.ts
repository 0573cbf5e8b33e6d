import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import tests from '../../src/french/data/vocabulaire-epreuves.json' with { type: 'json' };
import training from '../../src/french/data/vocabulaire-formation.json' with { type: 'json' };
import { type Motif, motifs } from '../../src/french/motifs.js';

const WITH_WORDS = ([...tests, ...training] as readonly (string | Motif)[]).filter(
  (one): one is Motif => typeof one !== 'string',
);

/** Texts that a motif may match: what only looks around is left out, a blank is one. */
function textsOf(motif: string): fc.Arbitrary<string> {
  const plain = motif.replace(/\(\?![^()]*(?:\([^()]*\)[^()]*)*\)/g, '').replace(/^\^\\s\*/, '');
  return fc.stringMatching(new RegExp(`^(?:${plain})$`));
}

describe('motifs', () => {
  it.each(WITH_WORDS)('$motif: no text without one of its words', ({ motif, si }) => {
    fc.assert(
      fc.property(textsOf(motif), (text) => si.some((word) => text.toLowerCase().includes(word))),
      { numRuns: 1000, seed: 6 },
    );
  });

  it('finds the first of the list where several stand at one place, and all further on', () => {
    const find = motifs(['Power BI', 'Excel', '(?:de|du) type', 'Power']);
    expect(find('sous POWER  BI, du type Excel').map(({ text, start }) => `${start} ${text}`)).toEqual([
      '5 POWER  BI',
      '16 du type',
      '24 Excel',
    ]);
    expect(find('Powers et Excellence')).toEqual([]);
    expect(find('Power')).toEqual([{ start: 0, end: 5, text: 'Power' }]);
  });
});

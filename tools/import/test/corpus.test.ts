import { describe, expect, inject, it } from 'vitest';
import { corpus } from '../corpus/index.js';
import { saidInPrint } from '../support/accounting.js';
import { pathOf } from '../support/build.js';
import { addTo, bagOf, without, wordsOf } from '../support/words.js';

/** The truth is no opinion: it has the words of the document, as another program reads it, no more and no less. */
describe.each(corpus())('the truth of $name', (shape) => {
  const { truth } = shape;
  const lines = inject('lines')[pathOf(inject('out'), shape)] ?? [];
  const known = new Set(truth.boilerplate.map((text) => wordsOf(text).join(' ')));
  const said = lines.filter((line) => !known.has(wordsOf(line).join(' ')));

  it('says every word of the document, as often as it is printed', () => {
    const printed = bagOf(...said);
    addTo(printed, truth.numbered ?? []);
    const true_ = saidInPrint(truth);
    expect({ more: without(true_, printed), less: without(printed, true_) }).toEqual({ more: {}, less: {} });
  });

  it('has every element stand beside competences that exist', () => {
    const competences = truth.pieces.filter(({ kind }) => kind === 'competence').length;
    expect(competences).toBeGreaterThan(0);
    for (const { kind, facing, text } of truth.pieces) {
      if (kind === 'titre' || kind === 'autre') continue;
      expect(facing.length, text).toBeGreaterThan(0);
      for (const rank of facing) expect(rank, text).toBeLessThan(competences);
    }
  });
});

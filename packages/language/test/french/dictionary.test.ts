import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Dictionary } from '../../src/french/dictionary.js';
import { dictionaryIndex } from '../../src/french/dictionary-index.js';
import { suffixRules } from '../../src/french/suffixes.js';

const FOLDER = dirname(createRequire(import.meta.url).resolve('dictionary-fr'));
const read = (name: string, encoding: 'utf8' | 'latin1') => readFileSync(join(FOLDER, name), encoding);
const files = { aff: read('index.aff', 'utf8'), dic: read('index.dic', 'utf8') };
const bytes = read('index.dic', 'latin1');
const index = JSON.stringify(dictionaryIndex({ aff: files.aff, dic: bytes }));

describe('the dictionary', () => {
  it('says the same read through its index, a byte a character', () => {
    const plain = new Dictionary(files);
    const indexed = new Dictionary({ index, dic: bytes });
    const every = (step: number) => files.dic.split('\n').filter((_, rank) => rank % step === 1);
    const words = every(400).map((line) => line.split('/')[0] as string);
    const forms = ['œuvrait', 'cœurs', 'évaluées', 'à', 'constructor', 'n', '', 'H₂O', 'mangeâmes', 'zzz', ...words];
    const said = (dictionary: Dictionary) =>
      forms.map((form) => [
        form,
        dictionary.flagsOf(form),
        dictionary.holds(form),
        dictionary.readingsOf(form).map(({ lemma, rule }) => `${lemma} ${rule.inflexion} ${rule.elisions}`),
      ]);
    expect(said(indexed)).toEqual(said(plain));
    expect(indexed.readingsOf('évaluées').map(({ lemma }) => lemma)).toContain('évaluer');
    expect(indexed.holds('œuvrait')).toBe(true);
    expect(words.filter((word) => word.length > 1 && !indexed.holds(word))).toEqual([]);
  });

  it('refuses the index of another dictionary', () => {
    expect(() => new Dictionary({ index, dic: bytes.slice(1) })).toThrow('another dictionary');
  });

  it.each([
    ['er', 'mener', true],
    ['[^gc]er', 'placer', false],
    ['[^gc]er', 'mener', true],
    ['[aé].e', 'crate', true],
    ['[aé].e', 'crote', false],
    ['mener', 'ener', false],
    ['.', '', false],
  ])('%s bears on the end of %s: %s', (condition, lemma, fits) => {
    expect(suffixRules(`xx 0 ${condition} `)[0]?.applies(lemma)).toBe(fits);
  });
});

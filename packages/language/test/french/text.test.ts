import { describe, expect, it } from 'vitest';
import { signature, similarity, similarPairs } from '../../src/french/compare.js';
import { finalityOf, meansOf } from '../../src/french/connectors.js';
import { wordsOf } from '../../src/french/words.js';

describe('words', () => {
  const lower = (text: string) => wordsOf(text).map((word) => word.lower);

  it('parts elisions, joins hyphens', () => {
    expect(lower("L'intégration d’un sous-traitant, aujourd'hui : 1,5 % jusqu’à 3.")).toEqual([
      'l’',
      'intégration',
      'd’',
      'un',
      'sous-traitant',
      'aujourd’hui',
      '1,5',
      'jusqu’',
      'à',
      '3',
    ]);
  });

  it('composes accents and keeps the places of the text', () => {
    const text = 'Re\u0301diger une note';
    expect(wordsOf(text)[0]).toEqual({ text: 'Rédiger', lower: 'rédiger', start: 0, end: 8 });
  });

  it('reads a long text in no time', () => {
    const started = performance.now();
    wordsOf('a-'.repeat(50_000));
    wordsOf("l'".repeat(50_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('connectors', () => {
  it.each([
    'Trier afin d’éviter les pannes',
    'Trier de manière à gagner du temps',
    'Rédiger un bilan à l’attention du comité',
    'Trier pour que chacun s’y retrouve',
    'Rédiger un plan permettant d’anticiper',
    'Trier en vue du contrôle',
    'Rédiger une note destinée aux élus',
  ])('%s: a finality', (text) => expect(finalityOf(text)).toBeDefined());

  it.each(['Trier les pièces', 'Chiffrer un lot pour chaque client', 'Facturer pour le compte du client'])(
    '%s: no finality',
    (text) => expect(finalityOf(text)).toBeUndefined(),
  );

  it.each([
    'Trier en utilisant un tableur',
    'Trier en s’appuyant sur le plan',
    'Trier à l’aide du plan',
    'Trier dans le respect des consignes',
    'Trier à partir des relevés',
    'Trier conformément à la norme',
  ])('%s: means', (text) => expect(meansOf(text)).toBeDefined());

  it.each(['Trier en bloc les pièces', 'Trier les restants'])('%s: no means', (text) =>
    expect(meansOf(text)).toBeUndefined(),
  );
});

describe('comparison', () => {
  it('sees through gender, number and small words', () => {
    expect(similarity(signature('Analyser les besoins du client'), signature('Analyser le besoin des clients'))).toBe(
      1,
    );
    expect(similarity(signature('Analyser un bilan'), signature('Réparer une pompe'))).toBe(0);
  });

  it('finds the pairs of a long list without comparing all', () => {
    const texts = Array.from(
      { length: 300 },
      (_, rank) => `Analyser le lot numéro${rank} du site${rank * 7} afin de décider${rank * 3} sans retard${rank}`,
    );
    texts.push(texts[12] as string);
    expect(similarPairs(texts, 0.9)).toEqual([{ first: 12, second: 300, similarity: 1 }]);
  });
});

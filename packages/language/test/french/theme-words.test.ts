import { describe, expect, it } from 'vitest';
import data from '../../src/french/data/themes-decret.json' with { type: 'json' };
import { themesIn } from '../../src/french/theme-words.js';

const themes = (text: string) => Object.fromEntries(themesIn(text));

describe('the themes of the decree in a text', () => {
  it.each([
    ['Réduire l’empreinte carbone du service.', { écologie: 'nette' }],
    ['ECOCONCEPTION ET SOBRIETE', { écologie: 'nette' }],
    ['Former à la prévention des risques professionnels.', { 'santé-sécurité': 'nette' }],
    ['Vérifier le port des EPI.', { 'santé-sécurité': 'nette' }],
    ['Accueillir une personne en situation de handicap.', { handicap: 'nette' }],
    ['Rendre le site conforme au RGAA.', { handicap: 'nette' }],
    ['Digitaliser le parcours du client.', { numérique: 'nette' }],
  ])('plainly: %s', (text, expected) => {
    expect(themes(text)).toMatchObject(expected);
  });

  it.each([
    ['Analyser le risque de crédit.', { 'santé-sécurité': 'possible' }],
    ['Décrire l’environnement de l’entreprise.', { écologie: 'possible' }],
    ['Recueillir les besoins spécifiques du client.', { handicap: 'possible' }],
  ])('perhaps: %s', (text, expected) => {
    expect(themes(text)).toEqual(expected);
  });

  it.each([
    'Négocier un contrat avec un fournisseur.',
    'Présenter une situation au conseil.',
    'Répondre à une épidémie de grippe.',
    '',
  ])('not at all: %s', (text) => {
    expect(themes(text)).toEqual({});
  });

  it('whatever their dress, are known by every word of the lists', () => {
    const dresses: ((entry: string) => string)[] = [
      (entry) => entry,
      (entry) => entry.toUpperCase(),
      (entry) => entry.normalize('NFD'),
      (entry) => entry.replaceAll('’', "'"),
      (entry) => `l’${entry}`,
    ];
    const missed: string[] = [];
    for (const [theme, { nets, larges }] of Object.entries(data)) {
      for (const entry of [...nets, ...larges]) {
        for (const dress of dresses) {
          const text = `Dire (${dress(entry)}), puis agir.`;
          if (!(theme in themes(text))) missed.push(text);
        }
      }
    }
    expect(missed).toEqual([]);
  });

  it('takes no longer for a long text than it has letters', () => {
    const started = performance.now();
    themesIn('santé et de la '.repeat(7000));
    themesIn(' '.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

import { describe, expect, it } from 'vitest';
import { isPureQuote, isQuote, withoutAside } from '../../../src/import/recognise/columns/quote.js';
import { codeAt } from '../../../src/import/recognise/text/code.js';

describe('a text that points to épreuves told elsewhere', () => {
  it.each(['Cf. E2', 'cf. épreuve 2', 'Idem', 'Idem bloc 1', 'E1, E3', 'E1 et E2', 'Idem ci-dessus'])(
    'is « %s »',
    (text) => {
      expect(isPureQuote(text)).toBe(true);
    },
  );

  it.each(['Étude de cas', 'Voirie et réseaux divers', 'E1 – Étude de cas', 'Dossier de 20 pages'])(
    'is not « %s »',
    (text) => {
      expect(isQuote(text)).toBe(false);
    },
  );

  it('says more when it names what is no code', () => {
    expect(isQuote('Voir la grille en annexe')).toBe(true);
    expect(isPureQuote('Voir la grille en annexe')).toBe(false);
  });

  it('may stand in brackets behind a title', () => {
    expect(withoutAside('Étude de cas (cf. bloc 1)')).toBe('Étude de cas');
    expect(withoutAside('Soutenance orale (30 min)')).toBe('Soutenance orale (30 min)');
  });
});

describe('a code', () => {
  it.each([
    ['(C1) Analyser', 'C1'],
    ['[A1.2] Analyser', 'A1.2'],
    ['A1/ Accueil', 'A1'],
    ['Cr1.2 : Le plan', 'Cr1.2'],
    ['A1C2Cr3 – Le plan', 'A1C2Cr3'],
    ['UC2 : Vendre', 'UC2'],
    ['Certificat de compétences 1 : Vendre', 'Certificat de compétences 1'],
  ])('opens « %s »', (text, bare) => {
    expect(codeAt(text)?.bare).toBe(bare);
  });

  it.each(['(le plan) est remis', 'Mars2024 : bilan', 'C1/C2 ensemble', 'Le 3 mai'])('does not open « %s »', (text) => {
    expect(codeAt(text)).toBeUndefined();
  });
});

import { printedCode, walk } from '@referentiel/model';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/import/recognise/index.js';
import { codeAt } from '../../../src/import/recognise/text/code.js';
import { documentOf, full, HEADING, table } from './builder.js';
import { outline } from './outline.js';

describe('a code at the start of a text', () => {
  it.each([
    ['C1 Déterminer', 'C1', 'C1'],
    ['C.1.2 – Déterminer', 'C.1.2 –', 'C.1.2'],
    ['A1C1 : Déterminer', 'A1C1 :', 'A1C1'],
    ['A1T2S1 – Relevé', 'A1T2S1 –', 'A1T2S1'],
    ['1.1 Déterminer', '1.1', '1.1'],
    ['3. Déterminer', '3.', '3'],
    ['CE3.2 Les écarts', 'CE3.2', 'CE3.2'],
    ['C 12 Déterminer', 'C 12', 'C 12'],
    ['RNCP12345BC01 Conduire', 'RNCP12345BC01', 'RNCP12345BC01'],
    ['Bloc 1 : Conduire', 'Bloc 1 :', 'Bloc 1'],
    ['Option A – Mer', 'Option A –', 'Option A'],
    ['Évaluation 3 : Visite', 'Évaluation 3 :', 'Évaluation 3'],
  ])('« %s » has %s', (text, printed, bare) => {
    expect(codeAt(text)).toMatchObject({ printed, bare });
  });

  it.each([
    '2 à 8 semaines',
    '30 h de préparation',
    '2026 est une année',
    'Évaluation de la visite',
    'RGPD 2016',
    'Le C1',
    '3-5 ans',
  ])('« %s » has none', (text) => {
    expect(codeAt(text)).toBeUndefined();
  });

  it('is found in linear time', () => {
    const start = performance.now();
    for (const text of ['C'.repeat(100_000), '1.'.repeat(50_000), 'A1'.repeat(50_000), 'bloc '.repeat(20_000)])
      codeAt(text);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

function row(competence: string, critere: string): string[] {
  return ['', competence, '', critere];
}

describe('codes', () => {
  it.each([
    ['C1', 'C2', 'CE1.1', 'CE2.1'],
    ['A1C1', 'A1C2', 'A1C1.1', 'A1C2.1'],
    ['1.1', '1.2', '1.1.1', '1.2.1'],
    ['C.1.1', 'C.1.2', 'CR 1', 'CR 2'],
    ['Compétence 1 :', 'Compétence 2 :', 'Critère 1 –', 'Critère 2 –'],
  ])('of the family %s are printed as they were', (...codes) => {
    const [one, two, three, four] = codes as [string, string, string, string];
    const document = documentOf(
      table([...HEADING, row(`${one} Accueillir`, `${three} Fait`), row(`${two} Conduire`, `${four} Fait`)]),
    );
    expect(outline(document)).toEqual([
      `competence ${one} Accueillir`,
      `  critere ${three} Fait`,
      `competence ${two} Conduire`,
      `  critere ${four} Fait`,
    ]);
  });

  it('that stand twice keep what is printed, under names that differ', () => {
    const document = documentOf(table([...HEADING, row('C1 Accueillir', ''), row('C1 Conduire', '')]));
    const { certification } = recognise(document);
    const competences = certification.contenu.filter(({ genre }) => genre === 'competence');
    expect(competences.map((one) => 'code' in one && one.code)).toEqual(['C1', 'C1_2']);
    expect(outline(document)).toEqual(['competence C1 Accueillir', 'competence C1 Conduire']);
  });

  it('that start again in each bloc say so in the scheme', () => {
    const document = documentOf(
      table([...HEADING, full('Bloc 1 : Un'), row('C1 Accueillir', ''), full('Bloc 2 : Deux'), row('C1 Conduire', '')]),
    );
    const { certification } = recognise(document);
    expect(certification.schemas).toContainEqual({
      genre: 'compétence',
      modele: 'C{n}',
      reprise: 'bloc',
      masque: false,
    });
    expect(outline(document)).toContain('  competence C1 Conduire');
  });

  it('follow the scheme that most of them have; an odd one is printed as it was', () => {
    const rows = ['C1 Accueillir', 'C2 Conduire', 'C3 - Ranger', 'C4 Rendre compte'].map((one) => row(one, ''));
    const { certification } = recognise(documentOf(table([...HEADING, ...rows])));
    const printed: (string | undefined)[] = [];
    walk(certification, (element, path) => printed.push(printedCode(element, path, certification)));
    expect(printed).toEqual(['C1', 'C2', 'C3 -', 'C4']);
  });
});

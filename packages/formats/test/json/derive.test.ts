import { expect, test } from 'vitest';
import { writeJson } from '../../src/json/index.js';
import { asnr } from './fixture.js';

const document = JSON.parse(writeJson(asnr));

test('a competence names the épreuves in force and the criteria it inherits', () => {
  const [c1, c2] = document.blocs[0].competences;
  expect(c1.derives).toEqual({ epreuves: ['E1.P1'], criteresHerites: ['CB1'] });
  expect(c2.derives).toEqual({ criteresHerites: ['CB1', 'CET.1'] });
});

test('the certification says what covers what', () => {
  expect(document.derives).toEqual({
    couverture: [{ epreuve: 'E1.P1', competences: ['C1'] }],
    competencesSansEvaluation: ['C2'],
  });
});

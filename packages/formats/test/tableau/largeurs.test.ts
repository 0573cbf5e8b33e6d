import type { Certification } from '@referentiel/model';
import { describe, expect, it } from 'vitest';
import { hauteursLignes, PAGE_FORMULAIRE, PAGE_PORTRAIT, tableau } from '../../src/index.js';
import { activite, bloc, certification, competence, critere, libre, texte } from './modele.js';

const long = (words: number) => texte('Quarante caractères de texte, ou presque. '.repeat(words));

/** Ten blocs of one activity and two competences, each text as long as asked. */
function referentiel(lengths: { enonce: number; modalite: number; critere: number }, repertoire = 'RNCP') {
  const blocs: Certification['contenu'] = Array.from({ length: 10 }, (_, rank) => {
    const one = (code: string) =>
      competence(
        code,
        [
          libre('modalite', 'Quarante caractères de texte, ou presque. '.repeat(lengths.modalite)),
          critere('Quarante caractères de texte, ou presque. '.repeat(lengths.critere)),
        ],
        { enonce: long(lengths.enonce) },
      );
    const competences = [one(`C${rank}a`), one(`C${rank}b`)];
    return repertoire === 'RS' ? bloc(`B${rank}`, competences) : bloc(`B${rank}`, [activite(`A${rank}`, competences)]);
  });
  return certification(blocs, { repertoire });
}

const partsOf = (model: Certification) => tableau(model).colonnes.map(({ part }) => part);
const OFFICIAL = [0.182, 0.292, 0.257, 0.269];

describe('the widths of the columns', () => {
  it('are those of the form where texts are balanced', () => {
    expect(partsOf(referentiel({ enonce: 7, modalite: 6, critere: 6 }))).toEqual(OFFICIAL);
  });

  it('are those of the form in a short table, whatever its texts', () => {
    expect(partsOf(certification([competence('C1', [], { enonce: long(30) })]))).toEqual(OFFICIAL);
  });

  it('follow the texts: a column of long ones takes from the others, within bounds', () => {
    const parts = partsOf(referentiel({ enonce: 2, modalite: 2, critere: 20 }));
    const [activites = 0, competences = 0, modalites = 0, criteres = 0] = parts;
    expect(criteres).toBeGreaterThan(0.35);
    expect(Math.max(...parts)).toBeLessThanOrEqual(0.45);
    expect(activites).toBeGreaterThanOrEqual(0.14);
    expect(competences).toBeGreaterThanOrEqual(0.2);
    expect(modalites).toBeGreaterThanOrEqual(0.16);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 10);
  });

  it('make the table shorter', () => {
    const { lignes, colonnes } = tableau(referentiel({ enonce: 2, modalite: 20, critere: 2 }));
    const lines = (parts: number[]) =>
      hauteursLignes(
        lignes,
        parts.map((part) => ({ part })),
      ).reduce((sum, height) => sum + height, 0);
    expect(lines(colonnes.map(({ part }) => part))).toBeLessThan(lines(OFFICIAL) * 0.9);
  });
});

describe('the page', () => {
  const short = { enonce: 2, modalite: 2, critere: 2 };

  it('is upright for three columns of short texts', () => {
    expect(tableau(referentiel(short, 'RS')).page).toBe(PAGE_PORTRAIT);
    expect(tableau(referentiel(short, 'RS')).colonnes).toHaveLength(3);
  });

  it('is that of the form for four columns, and for cells too long to be narrowed', () => {
    expect(tableau(referentiel(short)).page).toBe(PAGE_FORMULAIRE);
    expect(tableau(referentiel({ ...short, critere: 25 }, 'RS')).page).toBe(PAGE_FORMULAIRE);
  });

  it('keeps the column of the activities that an author describes at the RS', () => {
    const model = { ...referentiel(short), repertoire: 'RS' };
    expect(tableau(model).colonnes.map(({ genre }) => genre)[0]).toBe('activites');
    expect(tableau(model).page).toBe(PAGE_FORMULAIRE);
  });
});

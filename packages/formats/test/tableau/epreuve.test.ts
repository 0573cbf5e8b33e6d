import type { ContenuCertification, Epreuve, Evaluation } from '@referentiel/model';
import { describe, expect, it } from 'vitest';
import { tableau } from '../../src/index.js';
import { lines } from './dessin.js';
import { certification, competence, critere, epreuve, evaluee, minutes, partie, schema, texte } from './modele.js';

/** What stands in the column of modalities beside the only competence. */
function printed(
  epreuves: Epreuve[],
  evaluation: Evaluation,
  fields: Parameters<typeof certification>[1] = {},
): string[] {
  const contenu: ContenuCertification[] = [competence('C1', [evaluation, critere('Critère.')])];
  const [row] = tableau(certification(contenu, { epreuves, ...fields })).lignes;
  return row?.genre === 'cellules' ? lines(row.cellules[2]?.contenu ?? []) : [];
}

const complete = epreuve('E1', {
  nature: [{ connue: 'étude-de-cas' }, { autre: 'Oral blanc' }],
  production: ['écrite', 'orale', 'pratique'],
  travail: {
    individuel: true,
    groupe: true,
    lien: 'et/ou',
    taille: { min: 2, max: 6 },
    individualise: { precision: texte('Chacun son lot.') },
  },
  client: 'fictif',
  preparation: { min: { valeur: 30, unite: 'h' }, max: { valeur: 30, unite: 'h' } },
  duree: minutes(45),
  pages: { min: 50, max: 60 },
  livrables: texte('- un rapport ;\n- un support.'),
  lieu: texte('Centre.'),
  jury: { nombre: { min: 3, max: 3 }, composition: texte('Deux professionnels'), majorite: 'externe' },
  distance: {},
  amenagements: texte('Temps adapté.'),
});

describe('an épreuve at a place of use', () => {
  it('prints its parameters in the fixed order when it has no description', () => {
    expect(printed([complete], evaluee(['E1']))).toEqual([
      'E1 Intitulé de E1',
      'Nature~: étude de cas, Oral blanc',
      'Production~: écrite, orale et pratique',
      'Travail~: individuel et/ou en groupe de 2 à 6, évaluation individualisée, client fictif',
      'Chacun son lot.',
      'Préparation~: 30~h',
      'Durée~: 45~min',
      'Volume~: 50 à 60~pages',
      'Livrables~:',
      '- un rapport ;',
      '- un support.',
      'Lieu~: Centre.',
      'Jury~: Deux professionnels (3~membres, majorité externe)',
      'Épreuve à distance',
      'Aménagements~: Temps adapté.',
    ]);
  });

  it('prints its description alone, with the values in force', () => {
    const description = texte('En {durée}, {pages} pages, devant {jury} à {lieu}. {préparation}.');
    const { preparation: _none, ...rest } = complete;
    expect(printed([{ ...rest, description }], evaluee(['E1'], {}, { duree: minutes(20) }))).toEqual([
      'E1 Intitulé de E1',
      'En 20~min, 50 à 60 pages, devant Deux professionnels (3~membres, majorité externe) à Centre.. {préparation}.',
    ]);
  });

  it('prints its parts after it, and a part used alone under the title of its épreuve', () => {
    const parts = [partie('P1', { description: texte('Dure {durée}.') }), partie('P2', { duree: minutes(5) })];
    const one = epreuve('E1', { duree: minutes(45) }, parts);
    const first = ['Intitulé de P1', 'Dure 45~min.'];
    const second = ['Intitulé de P2', 'Durée~: 5~min'];
    expect(printed([one], evaluee(['E1']))).toEqual(['E1 Intitulé de E1', 'Durée~: 45~min', ...first, ...second]);
    expect(printed([one], evaluee(['E1.P2']))).toEqual(['E1 Intitulé de E1', ...second]);
    expect(printed([one], evaluee(['E1.P1', 'E1.P2']))).toEqual(['E1 Intitulé de E1', ...first, ...second]);
  });

  it('joins a choice, hides codes when asked, prints an unknown name as written', () => {
    const two = [epreuve('E1'), epreuve('E2')];
    expect(printed(two, evaluee([['E1', 'E2'], 'E9']))).toEqual(['E1 Intitulé de E1', 'ou', 'E2 Intitulé de E2', 'E9']);
    expect(printed(two, evaluee(['E1']), { schemas: [schema('épreuve')] })).toEqual(['Intitulé de E1']);
    expect(printed([{ ...epreuve('E1'), imprime: 'Épreuve 1 :' }], evaluee(['E1']))).toEqual([
      'Épreuve 1 : Intitulé de E1',
    ]);
  });
});

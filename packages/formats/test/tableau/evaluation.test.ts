import type { Certification } from '@referentiel/model';
import { describe, expect, it } from 'vitest';
import { tableau } from '../../src/index.js';
import { draw, lines } from './dessin.js';
import {
  activite,
  bloc,
  certification,
  choix,
  competence,
  critere,
  epreuve,
  evaluee,
  libre,
  mention,
  option,
  pratique,
  renvois,
  reprise,
  resultat,
  schema,
  texte,
  transversale,
} from './modele.js';

const rows = (contenu: Certification['contenu'], fields: Partial<Certification> = {}) =>
  draw(tableau(certification(contenu, { epreuves: [epreuve('E1'), epreuve('E2')], ...fields })));

describe('the column of modalities', () => {
  it('merges neighbours with the same épreuves, never across a cell of the first column', () => {
    const b1 = bloc('B1', [
      evaluee(['E1']),
      activite('A1', [competence('C1'), competence('C2'), competence('C3', [evaluee(['E2'])])]),
      activite('A2', [competence('C4', [evaluee(['E2'], { seulement: true })])]),
    ]);
    expect(
      rows([b1])
        .slice(1)
        .map((row) => row.split(' | ')[2]),
    ).toEqual(['x2 E1 Intitulé de E1', '^', 'E1 Intitulé de E1 / E2 Intitulé de E2', 'E2 Intitulé de E2']);
  });

  it('prints épreuves, free texts, then what the competence practises, under their labels', () => {
    const c1 = competence('C1', [
      libre('exemples', '- un cas.'),
      libre('modalite', 'Un entretien.'),
      evaluee(['E1']),
      pratique('projet', 'Fil rouge', 'Refonte.'),
      pratique('semaine', 'Inventaire'),
      libre('missions', 'Tenir le plan.'),
      libre('modalite', 'Une revue.', 'Revue'),
      mention('sous les modalités', 'À la fin.'),
    ]);
    expect(rows([activite('A1', [c1])])[0]?.split(' | ')[2]).toBe(
      'Un entretien. / E1 Intitulé de E1 / Revue~: Une revue. / Exemples~: / - un cas. / Projet~: Fil rouge / Refonte. / Semaine thématique~: Inventaire / Missions en entreprise~: Tenir le plan. / À la fin.',
    );
  });

  it('puts what a container practises beside its first row, and its statement beside its last one', () => {
    const a1 = activite('A1', [
      pratique('projet', 'Commun'),
      mention('sous les modalités', 'Pour tous.'),
      evaluee(['E1']),
      competence('C1'),
      competence('C2'),
      competence('C3', [evaluee(['E2'])]),
    ]);
    expect(rows([a1]).map((row) => row.split(' | ')[2])).toEqual([
      'x2 E1 Intitulé de E1 / Projet~: Commun',
      '^',
      'E1 Intitulé de E1 / E2 Intitulé de E2 / Pour tous.',
    ]);
  });

  it('never makes a merged cell taller than a page: the content stands again', () => {
    const long = 'Un énoncé de compétence assez long pour tenir plusieurs lignes dans sa colonne. '.repeat(6);
    const competences = Array.from({ length: 12 }, (_, rank) => competence(`C${rank}`, [], { enonce: texte(long) }));
    const layout = tableau(
      certification([activite('A1', [evaluee(['E1']), ...competences])], { epreuves: [epreuve('E1')] }),
    );
    const cells = layout.lignes.flatMap((row) =>
      row.genre === 'cellules' && row.cellules[2] ? [row.cellules[2]] : [],
    );
    expect(cells.length).toBeGreaterThan(2);
    expect(new Set(cells.map(({ contenu }) => lines(contenu).join()))).toEqual(new Set(['E1 Intitulé de E1']));
    expect(cells.reduce((sum, { rowSpan }) => sum + rowSpan, 0)).toBe(12);
    expect(Math.max(...cells.map(({ rowSpan }) => rowSpan))).toBeLessThan(5);
  });
});

describe('final evaluations', () => {
  const justification = texte('Parce que.');

  it('of the certification stand once, after the last row', () => {
    const drawn = rows([evaluee(['E1'], { justification }), bloc('B1', [evaluee(['E2']), competence('C1')])]);
    expect(drawn).toEqual([
      '= B1 Intitulé de B1 =',
      '|  | C1 Énoncé de C1. | E2 Intitulé de E2 |  |',
      '= Évaluation finale / E1 Intitulé de E1 / Justification~: Parce que. =',
    ]);
  });

  it('of a choice with a common core stand after its last option', () => {
    const spe = choix('SPE', [evaluee(['E1']), option('O1', [competence('C1')]), option('O2', [])], {
      tronc: renvois('C1'),
    });
    expect(rows([spe]).at(-1)).toBe('= Évaluation du tronc commun et de l’option choisie / E1 Intitulé de E1 =');
    expect(rows([spe])[2]).toBe('|  | C1 Énoncé de C1. | Évaluation finale / E1 Intitulé de E1 |  |');
  });

  it('are named beside the competences that nothing else evaluates', () => {
    const c2 = competence('C2', [libre('exemples', 'Un cas.')]);
    const c3 = competence('C3', [libre('modalite', 'Un oral.')]);
    expect(rows([evaluee(['E1'], { justification }), competence('C1'), c2, c3]).slice(0, 3)).toEqual([
      '| x3  | C1 Énoncé de C1. | Évaluation finale / E1 Intitulé de E1 | x3  |',
      '| ^ | C2 Énoncé de C2. | Évaluation finale / E1 Intitulé de E1 / Exemples~: Un cas. | ^ |',
      '| ^ | C3 Énoncé de C3. | Un oral. | ^ |',
    ]);
  });

  it('keep their justification when a container around already asks for the épreuve', () => {
    const b1 = bloc('B1', [evaluee(['E1']), activite('A1', [evaluee(['E1'], { justification }), competence('C1')])]);
    expect(rows([b1]).slice(1)).toEqual([
      '| A1 Intitulé de A1 | C1 Énoncé de C1. | E1 Intitulé de E1 |  |',
      '= Évaluation finale / E1 Intitulé de E1 / Justification~: Parce que. =',
    ]);
  });
});

describe('the column of criteria', () => {
  const column = (contenu: Certification['contenu'], fields: Partial<Certification> = {}) =>
    rows(contenu, fields).flatMap((row) => (row.startsWith('|') ? [row.slice(2, -2).split(' | ')[3]] : ['=']));

  it('is one empty cell beside an activity without any, one cell per competence when one has some', () => {
    const a1 = activite('A1', [competence('C1'), competence('C2')]);
    const a2 = activite('A2', [competence('C3', [critere('Un.')]), competence('C4')]);
    expect(column([a1, a2])).toEqual(['x2 ', '^', 'Un.', '']);
  });

  it('prints criteria and results in source order, codes first', () => {
    const c1 = competence('C1', [resultat('Un plan.'), critere('Un seuil.', 'CE1.1'), critere('Libre.')]);
    expect(column([activite('A1', [c1])])).toEqual(['Résultat attendu~: Un plan. / CE1.1 Un seuil. / Libre.']);
  });

  it('merges the criteria of a container over all its rows when nothing inside has any', () => {
    const b1 = bloc('B1', [critere('Commun.'), activite('A1', [competence('C1')]), activite('A2', [competence('C2')])]);
    expect(column([b1])).toEqual(['=', 'x2 Commun.', '^']);
  });

  it('gives them a last row when a competence inside has its own', () => {
    const b1 = bloc('B1', [
      critere('Commun.'),
      activite('A1', [competence('C1', [critere('Propre.')]), competence('C2')]),
    ]);
    expect(column([b1])).toEqual(['=', 'Propre.', '', 'Commun.']);
    expect(rows([b1]).at(-1)).toBe('|  |  |  | Commun. |');
  });

  it('nests: inner criteria in one cell, outer ones in a last row', () => {
    const a1 = activite('A1', [critere('De A1.'), competence('C1'), competence('C2')]);
    expect(column([bloc('B1', [critere('De B1.'), a1])])).toEqual(['=', 'x2 De A1.', '^', 'De B1.']);
  });

  it('does not merge across a row over the full width', () => {
    const spe = choix('S', [critere('Du choix.'), option('O1', [competence('C1')]), option('O2', [competence('C2')])]);
    expect(column([spe])).toEqual(['=', '=', '', '=', '', 'Du choix.']);
  });

  it('prints the transversal criteria first, and numbers the uncoded ones at each use', () => {
    const ct1 = transversale('CT1', [critere('Du tronc.'), resultat('Un compte rendu.')]);
    const contenu = [
      activite('A1', [
        reprise('C1', 'CT1', [critere('Local.', 'CE1.1')]),
        reprise('C2', 'CT1', [], 'Énoncé local.'),
        competence('C3', [critere('Seul.', 'CE3.1')]),
      ]),
    ];
    const shared = { competencesTransversales: [ct1] };
    const schemas = [schema('critère', 'CE{compétence.n}.{n}')];
    expect(column(contenu, { ...shared, schemas })).toEqual([
      'CE1.2 Du tronc. / Résultat attendu~: Un compte rendu. / CE1.1 Local.',
      'CE2.1 Du tronc. / Résultat attendu~: Un compte rendu.',
      'CE3.1 Seul.',
    ]);
    expect(column(contenu, { ...shared, schemas: [schema('critère', 'K{n}')] })[1]).toMatch(/^K2 /);
    expect(column(contenu, shared)[1]).toMatch(/^Du tronc\./);
    const texts = rows(contenu, shared).map((row) => row.split(' | ')[1]);
    expect(texts).toEqual(['C1 Énoncé de CT1.', 'C2 Énoncé local.', 'C3 Énoncé de C3.']);
  });
});

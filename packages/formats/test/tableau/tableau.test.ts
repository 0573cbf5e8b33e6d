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
  renvois,
  sousTache,
  tache,
  texte,
  titre,
} from './modele.js';

const rows = (contenu: Certification['contenu'], fields: Partial<Certification> = {}) =>
  draw(tableau(certification(contenu, { epreuves: [epreuve('E1'), epreuve('E2')], ...fields })));

describe('the column of activities', () => {
  it('has one cell per deepest container, with the titles above it where they change', () => {
    const a1 = activite(
      'A1',
      [
        tache('T1', [sousTache('S1', [competence('C1')]), sousTache('S2', [competence('C2')])]),
        tache('T2', [competence('C3')]),
      ],
      { contexte: titre('Le contexte.'), description: titre('La description.', 'Description :') },
    );
    expect(rows([a1])).toEqual([
      '| A1 Intitulé de A1 / Contexte~: Le contexte. / Description : La description. / T1 Intitulé de T1 / S1 Intitulé de S1 | C1 Énoncé de C1. | x3  | x3  |',
      '| S2 Intitulé de S2 | C2 Énoncé de C2. | ^ | ^ |',
      '| T2 Intitulé de T2 | C3 Énoncé de C3. | ^ | ^ |',
    ]);
  });

  it('lists the tasks without competences, with their sub-tasks, before the context', () => {
    const t1 = tache('T1', [sousTache('S1')], { contexte: titre('Dans T1.') });
    expect(rows([activite('A1', [t1, competence('C1'), competence('C2')], { contexte: titre('Dans A1.') })])).toEqual([
      '| x2 A1 Intitulé de A1 / - T1 Intitulé de T1 / Contexte~: Dans T1. /   - S1 Intitulé de S1 / Contexte~: Dans A1. | C1 Énoncé de C1. | x2  | x2  |',
      '| ^ | C2 Énoncé de C2. | ^ | ^ |',
    ]);
  });

  it('repeats a title, not its texts, when competences come back to a container', () => {
    const a1 = activite('A1', [competence('C1'), tache('T1', [competence('C2')]), competence('C3')], {
      contexte: titre('Ici.'),
    });
    expect(rows([a1]).map((row) => row.split(' | ')[0])).toEqual([
      '| A1 Intitulé de A1 / Contexte~: Ici.',
      '| T1 Intitulé de T1',
      '| A1 Intitulé de A1',
    ]);
  });

  it('puts the activities without competence beside the competences of their bloc, in one cell', () => {
    const b1 = bloc('B1', [activite('A1', [tache('T1')]), activite('A2', []), competence('C1'), competence('C2')]);
    expect(rows([b1])).toEqual([
      '= B1 Intitulé de B1 =',
      '| x2 A1 Intitulé de A1 / - T1 Intitulé de T1 / A2 Intitulé de A2 | C1 Énoncé de C1. | x2  | x2  |',
      '| ^ | C2 Énoncé de C2. | ^ | ^ |',
    ]);
  });

  it('puts those of a bloc that offers a choice beside each option, their texts only once', () => {
    const a1 = activite('A1', [tache('T1')], { contexte: titre('Ici.') });
    const spe = choix('S', [
      option('O1', [competence('C1'), competence('C2')]),
      option('O2', [competence('C3')]),
      option('O3', [activite('A2', [competence('C4')])]),
    ]);
    expect(rows([bloc('B1', [a1, spe])])).toEqual([
      '= B1 Intitulé de B1 =',
      '= Intitulé de S =',
      '= O1 Intitulé de O1 =',
      '| x2 A1 Intitulé de A1 / - T1 Intitulé de T1 / Contexte~: Ici. | C1 Énoncé de C1. | x2  | x2  |',
      '| ^ | C2 Énoncé de C2. | ^ | ^ |',
      '= O2 Intitulé de O2 =',
      '| A1 Intitulé de A1 | C3 Énoncé de C3. |  |  |',
      '= O3 Intitulé de O3 =',
      '| A2 Intitulé de A2 | C4 Énoncé de C4. |  |  |',
    ]);
  });

  it('gives a row to each activity without competence when nothing stands beside it', () => {
    expect(rows([bloc('B1', [activite('A1', []), activite('A2', [competence('C1')])])])).toEqual([
      '= B1 Intitulé de B1 =',
      '| A1 Intitulé de A1 |  |  |  |',
      '| A2 Intitulé de A2 | C1 Énoncé de C1. |  |  |',
    ]);
  });

  it('keeps the order of direct competences parted by an activity', () => {
    expect(rows([bloc('B1', [competence('C1'), activite('A1', [competence('C2')]), competence('C3')])])).toEqual([
      '= B1 Intitulé de B1 =',
      '|  | C1 Énoncé de C1. |  |  |',
      '| A1 Intitulé de A1 | C2 Énoncé de C2. |  |  |',
      '|  | C3 Énoncé de C3. |  |  |',
    ]);
  });

  it('does not exist for the répertoire spécifique without activity', () => {
    const layout = tableau(certification([competence('C1'), competence('C2')], { repertoire: 'RS' }));
    expect(layout.colonnes.map(({ genre }) => genre)).toEqual(['competences', 'modalites', 'criteres']);
    expect(draw(layout)).toEqual(['| C1 Énoncé de C1. | x2  | x2  |', '| C2 Énoncé de C2. | ^ | ^ |']);
    expect(tableau(certification([activite('A1', [competence('C1')])], { repertoire: 'RS' })).colonnes).toHaveLength(4);
  });
});

describe('rows over the full width', () => {
  it('open a bloc with its prerequisites, context and description', () => {
    const b1 = bloc('B1', [competence('C1')], {
      prerequis: texte('Aucun.'),
      contexte: titre('Ici.'),
      description: titre('Cela.'),
      imprime: 'Bloc 1 :',
    });
    expect(rows([b1])[0]).toBe('= Bloc 1 : Intitulé de B1 / Prérequis~: Aucun. / Contexte~: Ici. / Cela. =');
  });

  it('open a choice and its options, which may select elements or hold blocs', () => {
    const spe = choix(
      'SPE',
      [
        option('O1', [competence('C2')]),
        option('O2', [], { inclut: renvois('A1', 'X9') }),
        option('O3', [bloc('B2', [competence('C3')])]),
      ],
      { nombre: { min: 1, max: 1 }, tronc: renvois('A1', 'B1'), description: titre('Au choix.') },
    );
    expect(rows([bloc('B1', [activite('A1', [competence('C1')])]), spe]).slice(2)).toEqual([
      '= Intitulé de SPE / 1 option au choix parmi 3 / Au choix. / Tronc commun~: A1 Intitulé de A1~; B1 Intitulé de B1 =',
      '= O1 Intitulé de O1 =',
      '|  | C2 Énoncé de C2. |  |  |',
      '= O2 Intitulé de O2 / - A1 Intitulé de A1 / - X9 =',
      '= O3 Intitulé de O3 =',
      '= B2 Intitulé de B2 =',
      '|  | C3 Énoncé de C3. |  |  |',
    ]);
  });

  it('say how many options to take', () => {
    const title = (nombre: { min?: number; max?: number }) =>
      rows([choix('S', [option('O1', []), option('O2', [])], { nombre })])[0];
    expect(title({ min: 1, max: 2 })).toContain('1 à 2 options au choix parmi 2');
    expect(title({ min: 2 })).toContain('2 options au moins, au choix parmi 2');
    expect(title({ max: 1 })).toContain('1 option au plus, au choix parmi 2');
  });
});

describe('nothing is lost', () => {
  it('a container with evaluation or criteria but no competence has a row', () => {
    const drawn = rows([
      bloc('B1', [evaluee(['E1']), critere('De B1.')]),
      choix('S', [evaluee(['E2']), option('O1', [libre('modalite', 'Un oral.')])]),
      activite('A1', [tache('T1', [critere('De T1.')]), competence('C1')]),
    ]);
    expect(drawn).toEqual([
      '= B1 Intitulé de B1 =',
      '|  |  | E1 Intitulé de E1 | De B1. |',
      '= Intitulé de S =',
      '= O1 Intitulé de O1 =',
      '|  |  | E2 Intitulé de E2 / Un oral. |  |',
      '| A1 Intitulé de A1 / T1 Intitulé de T1 |  | x2  | De T1. |',
      '| A1 Intitulé de A1 | C1 Énoncé de C1. | ^ |  |',
    ]);
  });

  it('an empty certification has no row, one with criteria alone has one', () => {
    expect(rows([])).toEqual([]);
    expect(rows([critere('Seul.')])).toEqual(['|  |  |  | Seul. |']);
  });
});

describe('statements', () => {
  it('of the certification stand above, below, and under the heading of the modalities', () => {
    const layout = tableau(
      certification(
        [
          mention('en tête', 'Avant.'),
          mention('en fin', 'Après.'),
          mention('sous les modalités', 'Dessous.'),
          competence('C1'),
        ],
        {
          objectifs: texte('But.'),
          contexte: titre('Ici.'),
          description: titre('Cela.'),
        },
      ),
    );
    expect(lines(layout.avant)).toEqual(['Objectifs~: But.', 'Contexte~: Ici.', 'Cela.', 'Avant.']);
    expect(lines(layout.apres)).toEqual(['Après.']);
    expect(layout.colonnes.flatMap(({ mentions }) => lines(mentions))).toEqual(['Dessous.']);
    expect(draw(layout)).toEqual(['|  | C1 Énoncé de C1. |  |  |']);
  });

  it('of a container stand before and after its rows; those of a competence part a merged cell', () => {
    const a1 = activite('A1', [
      mention('en tête', 'Avant.'),
      mention('en fin', 'Après.'),
      competence('C1'),
      competence('C2', [mention('en tête', 'Ici.')]),
    ]);
    expect(rows([a1])).toEqual([
      '= Avant. =',
      '| A1 Intitulé de A1 | C1 Énoncé de C1. |  |  |',
      '= Ici. =',
      '| A1 Intitulé de A1 | C2 Énoncé de C2. |  |  |',
      '= Après. =',
    ]);
  });
});

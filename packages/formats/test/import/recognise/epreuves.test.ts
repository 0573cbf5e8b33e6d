import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/import/recognise/index.js';
import { documentOf, full, HEADING, table } from './builder.js';
import { epreuvesOf, outline } from './outline.js';

const TEXT = 'Le candidat conduit une visite devant deux professionnels puis répond à leurs questions.';

function rows(...cells: string[]) {
  return documentOf(
    table([
      ...HEADING,
      full('Bloc 1 : Un'),
      ...cells.map((cell, rank) => [`A${rank + 1} – Activité`, `C${rank + 1} Accueillir`, cell, '']),
    ]),
  );
}

describe('épreuves', () => {
  it('are declared once when the same text returns, and evaluate what all of a bloc shares', () => {
    const cell = `Évaluation 1 : Visite\n${TEXT}`;
    const document = rows(cell, cell);
    expect(epreuvesOf(recognise(document).certification)).toEqual([`E1 | Visite | ${TEXT}`]);
    expect(outline(document)[0]).toBe('bloc Bloc 1 : Un ← E1');
  });

  it('keep another wording where it stands, and the report asks to look', () => {
    const { certification, remarks } = recognise(
      rows(`Évaluation 1 : Visite\n${TEXT}`, `Évaluation 1 : Visite\n${TEXT.replace('deux', 'trois')}`),
    );
    expect(certification.epreuves).toHaveLength(1);
    expect(JSON.stringify(certification.contenu)).toContain('trois professionnels');
    expect(remarks.map(({ certainty }) => certainty)).toContain('guessed');
  });

  it('are two when one title has two texts', () => {
    const other = 'Un questionnaire de quarante minutes porte sur la réglementation des lieux publics.';
    const { certification } = recognise(rows(`Évaluation 1 : Visite\n${TEXT}`, `Évaluation 1 : Visite\n${other}`));
    expect(certification.epreuves).toHaveLength(2);
  });

  it.each([
    ['Épreuve E2 – Étude de cas', 'Étude de cas'],
    ['**Étude de cas**', 'Étude de cas'],
    ['Mise en situation professionnelle reconstituée', 'Mise en situation professionnelle reconstituée'],
  ])('are known by a title such as « %s »', (title, intitule) => {
    const { certification } = recognise(rows(`${title}\n${TEXT}`, `${title}\n${TEXT}`));
    expect(certification.epreuves).toMatchObject([{ intitule }]);
  });

  it('may be a list of titles', () => {
    const { certification } = recognise(rows('- Étude de cas\n- Soutenance d’un projet', '- Étude de cas\n- Oral'));
    expect(certification.epreuves.map(({ intitule }) => intitule)).toEqual([
      'Étude de cas',
      'Soutenance d’un projet',
      'Oral',
    ]);
  });

  it('may be a choice', () => {
    const { certification } = recognise(rows(`Épreuve 1 : Visite\n${TEXT}\nou\nÉpreuve 2 : Dossier`));
    expect(JSON.stringify(certification.contenu)).toContain('"choix":"ou"');
  });

  it('merged over several activities evaluate all of them', () => {
    const document = documentOf(
      table([
        ...HEADING,
        ['A1 – Un', 'C1 Accueillir', { text: `Épreuve 1 : Visite\n${TEXT}`, rows: 2 }, ''],
        ['A2 – Deux', 'C2 Conduire', null, ''],
        ['A3 – Trois', 'C3 Ranger', '', ''],
      ]),
    );
    expect(outline(document)).toEqual([
      'activite A1 – Un ← E1',
      '  competence C1 Accueillir',
      'activite A2 – Deux ← E1',
      '  competence C2 Conduire',
      'activite A3 – Trois',
      '  competence C3 Ranger',
    ]);
  });

  it('without title stay free texts, and become an épreuve when they return elsewhere', () => {
    const once = recognise(rows(TEXT, '')).certification;
    expect(once.epreuves).toEqual([]);
    expect(JSON.stringify(once.contenu)).toContain('"genre":"modalite"');
    const twice = recognise(rows(TEXT, '', TEXT)).certification;
    expect(epreuvesOf(twice)).toEqual([`E1 | ${TEXT}`]);
  });
});

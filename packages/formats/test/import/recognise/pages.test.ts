import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/import/recognise/index.js';
import { documentOf, HEADING, paragraph, table } from './builder.js';
import { epreuvesOf, outline } from './outline.js';

/** Two pages: the heading is typed again, and rows go on from one page to the next. */
function pages(first: string[], second: string[]) {
  return documentOf(
    table([...HEADING, first]),
    paragraph('ÉLÉMENTS COMPLÉMENTAIRES RELATIFS À LA DEMANDE'),
    table([...HEADING, second]),
  );
}

describe('a table cut by pages', () => {
  it('goes on in the middle of a sentence, in each column', () => {
    const document = pages(
      ['A1 – Accueil', 'C1 Accueillir un groupe en tenant', 'Étude de cas : le candidat reçoit', 'CE1.1 Le groupe est'],
      ['', 'compte de son âge', 'un dossier.', 'accueilli à l’heure'],
    );
    expect(outline(document)).toEqual([
      'activite A1 – Accueil',
      '  competence C1 Accueillir un groupe en tenant compte de son âge',
      '    critere CE1.1 Le groupe est accueilli à l’heure',
    ]);
  });

  it('starts a competence where its code stands, and gives criteria to the competence that their codes quote', () => {
    const document = pages(
      ['A1 – Accueil', 'C1 Accueillir\nC2 Conduire', '', 'CE1.1 Fait'],
      ['A2 – Suite', 'C3 Ranger', '', 'CE1.2 Bien fait\nCE2 Conduit\nCE3 Rangé'],
    );
    expect(outline(document)).toEqual([
      'activite A1 – Accueil',
      '  competence C1 Accueillir',
      '    critere CE1.1 Fait',
      '    critere CE1.2 Bien fait',
      '  competence C2 Conduire',
      '    critere CE2 Conduit',
      'activite A2 – Suite',
      '  competence C3 Ranger',
      '    critere CE3 Rangé',
    ]);
  });

  it('keeps an épreuve whole, and lets it evaluate all the rows it stands beside', () => {
    const document = pages(
      ['A1 – Accueil', 'C1 Accueillir', 'Évaluation 1 : Visite\nLe candidat conduit une visite.', ''],
      ['A2 – Suite', 'C2 Ranger', 'Il répond ensuite au jury.\nÉvaluation 2 : Entretien', ''],
    );
    const { certification } = recognise(document);
    expect(epreuvesOf(certification)).toEqual([
      'E1 | Visite | Le candidat conduit une visite. Il répond ensuite au jury.',
      'E2 | Entretien',
    ]);
    expect(certification.contenu[0]).toMatchObject({
      genre: 'evaluation',
      groupes: [{ renvois: [{ nom: 'E1' }] }, { renvois: [{ nom: 'E2' }] }],
    });
  });

  it('parts two codes that stand in one paragraph', () => {
    const document = documentOf(
      table([...HEADING, ['A1 – Accueil', 'C1 Accueillir', '', 'CE1.1 Le groupe est reçu CE1.2 La salle est prête']]),
    );
    expect(outline(document).slice(2)).toEqual([
      '    critere CE1.1 Le groupe est reçu',
      '    critere CE1.2 La salle est prête',
    ]);
  });
});

import { expect, it } from 'vitest';
import { pageHtml } from '../../../src/page/index.js';
import { texteDe } from '../../html/arbre.js';
import { lirePage } from '../../html/page-lue.js';
import { bloc, certification, competence, epreuve, evaluee, schema } from '../../tableau/modele.js';
import { documentOf, rowsOf, textOf } from '../document-xml.js';

/** Codes that print with what separates them from the text: « C1. Lire ». */
const model = certification(
  [
    bloc(
      'B1',
      ['C1', 'C2'].map((code) => competence(code, [evaluee(['E1'])])),
    ),
  ],
  { epreuves: [epreuve('E1')], schemas: [schema('compétence', 'C{n}.')] },
);

it('lists codes without what separates each from its text', () => {
  const listed = rowsOf(documentOf(model), 'Liste des épreuves').map(textOf).join('\n');
  expect(listed).toContain('C1, C2');
  expect(texteDe(lirePage(pageHtml(model, {})))).toMatch(/C1\.[\s\S]*C1, C2/);
});

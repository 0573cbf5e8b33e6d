import type { Certification } from '@referentiel/model';
import { describe, expect, it } from 'vitest';
import {
  activite,
  bloc,
  certification,
  choix,
  competence,
  critere,
  option,
  renvois,
  texte,
} from '../tableau/modele.js';
import { documentOf, rowsOf, textOf } from './document-xml.js';

/** The rows of the table of the form below its heading, with whether each stays on the page of the next one. */
function kept(contenu: Certification['contenu']): [text: string, kept: boolean][] {
  const rows = rowsOf(documentOf(certification(contenu)), 'Référentiels').slice(2);
  return rows.map((row) => [textOf(row).slice(0, 22), /<w:keepNext\/>/.test(row)]);
}

const long = texte('Quarante caractères de texte, ou presque. '.repeat(10));

describe('a title of the table', () => {
  it('stays with the rows that it opens, until enough of them stand below it', () => {
    const b1 = bloc('B1', [activite('A1', [competence('C1', [], { enonce: long }), competence('C2')])]);
    expect(kept([b1]).map(([, keep]) => keep)).toEqual([true, false, false]);
    const short = bloc('B1', [
      activite(
        'A1',
        Array.from({ length: 10 }, (_, rank) => competence(`C${rank + 1}`)),
      ),
    ]);
    const flags = kept([short]).map(([, keep]) => keep);
    expect(flags.slice(0, 4)).toEqual([true, true, true, true]);
    expect(flags.slice(-3)).toEqual([false, false, false]);
  });

  it('does not stay with a title of its own rank, whatever its style says', () => {
    const options = [option('O1', [], { inclut: renvois('C1') }), option('O2', [], { inclut: renvois('C1') })];
    const xml = documentOf(certification([choix('S', options), competence('C1')]));
    const [title, first, second] = rowsOf(xml, 'Référentiels').slice(2);
    expect(title).toContain('<w:keepNext/>');
    for (const row of [first, second]) {
      expect(row).toContain('<w:keepNext w:val="0"/>');
      expect(row).not.toContain('<w:keepNext/>');
    }
  });

  it('ties a merged cell by its first line only', () => {
    const criteres = Array.from({ length: 12 }, (_, rank) => critere(`Critère ${rank}.`));
    const b1 = bloc('B1', [...criteres, competence('C1'), competence('C2')]);
    const [, row = ''] = rowsOf(documentOf(certification([b1])), 'Référentiels').slice(2);
    expect(row).toContain('Critère 11');
    expect(row.match(/<w:pStyle w:val="Critere"\/><w:keepNext\/>/g)).toHaveLength(1);
    expect(row).not.toMatch(/<w:pStyle w:val="CritereSuivant"\/><w:keepNext\/>/);
  });

  it('is a heading only where there are words, and deepens with the titled ones around it', () => {
    const { intitule: _none, ...untitled } = choix('S', [option('O1', [competence('C1')])], {
      nombre: { min: 1, max: 1 },
    });
    const [titre, nombre, o1] = rowsOf(documentOf(certification([bloc('B1', [untitled])])), 'Référentiels').slice(2);
    expect(titre).toContain('"Heading2"');
    expect(nombre).toContain('1 option au choix parmi 1');
    expect(nombre).not.toContain('"Heading');
    expect(o1).toContain('"Heading3"');
  });
});

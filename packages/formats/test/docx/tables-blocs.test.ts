import type { Certification } from '@referentiel/model';
import { describe, expect, it } from 'vitest';
import { docx, lignesOf, passagesOf, tableau, texteLigne } from '../../src/index.js';
import { bloc, certification, choix, competence, epreuve, evaluee, mention, option, texte } from '../tableau/modele.js';
import { riche } from '../tableau/riche.js';
import { documentOf, textOf } from './document-xml.js';
import { lintDocx } from './ooxml-linter.js';

/** The document as a list of what stands in its body: headings and paragraphs by their words, tables by their rows. */
function bodyOf(contenu: Certification['contenu'], fields: Partial<Certification> = {}): (string | string[])[] {
  const xml = documentOf(certification(contenu, fields), { table: 'par-bloc', annexes: [] }).replace(
    /<w:sdt>.*?<\/w:sdt>/s,
    '',
  );
  const pieces = xml.match(/<w:tbl>.*?<\/w:tbl>|<w:p>.*?<\/w:p>/gs) ?? [];
  return pieces
    .map((piece) => (piece.startsWith('<w:tbl>') ? piece.split('<w:tr>').slice(1).map(textOf) : textOf(piece)))
    .filter((piece) => piece.length)
    .slice(3);
}

const ENTETE = expect.stringMatching(/^RÉFÉRENTIEL D’ACTIVITÉS/);
const SUITE = expect.stringMatching(/^MODALITÉS/);

describe('a table for each bloc', () => {
  it('stands under the title of the bloc, with its own repeated heading', () => {
    const body = bodyOf([
      bloc('B1', [competence('C1')], { prerequis: texte('Prérequis de B1.') }),
      bloc('B2', [competence('C2')]),
    ]);
    expect(body).toEqual([
      'B1 Intitulé de B1',
      'Prérequis\u00a0: Prérequis de B1.',
      [ENTETE, SUITE, 'C1 Énoncé de C1.'],
      'B2 Intitulé de B2',
      [ENTETE, SUITE, 'C2 Énoncé de C2.'],
    ]);
    const xml = documentOf(certification([bloc('B1', [competence('C1')])]), { table: 'par-bloc' });
    expect(xml).toMatch(/<w:pStyle w:val="Heading2"\/><\/w:pPr><w:bookmarkStart/);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(xml).toContain('– B1 Intitulé de B1"/>');
  });

  it('keeps the options of a bloc as rows of its table, and makes sections of the others', () => {
    const inside = bloc('B1', [choix('S', [option('O1', [competence('C1')])])]);
    expect(bodyOf([inside])[1]).toEqual([ENTETE, SUITE, 'Intitulé de S', 'O1 Intitulé de O1', 'C1 Énoncé de C1.']);
    const outside = choix('S', [option('O1', [competence('C1')]), option('O2', [bloc('B9', [competence('C9')])])]);
    expect(bodyOf([outside])).toEqual([
      'Intitulé de S',
      'O1 Intitulé de O1',
      [ENTETE, SUITE, 'C1 Énoncé de C1.'],
      'O2 Intitulé de O2',
      'B9 Intitulé de B9',
      [ENTETE, SUITE, 'C9 Énoncé de C9.'],
    ]);
  });

  it('gives competences outside of blocs a table without title, in their place', () => {
    expect(bodyOf([competence('C1'), bloc('B2', [competence('C2')]), competence('C3')])).toEqual([
      [ENTETE, SUITE, 'C1 Énoncé de C1.'],
      'B2 Intitulé de B2',
      [ENTETE, SUITE, 'C2 Énoncé de C2.'],
      [ENTETE, SUITE, 'C3 Énoncé de C3.'],
    ]);
  });

  it('puts the statement that stands above the title of a bloc at the top of its table', () => {
    expect(bodyOf([bloc('B1', [mention('en tête', 'Une mention.'), competence('C1')])])).toEqual([
      'B1 Intitulé de B1',
      [ENTETE, SUITE, 'Une mention.', 'C1 Énoncé de C1.'],
    ]);
  });

  it('boxes the final evaluation of the certification, without the heading of the form', () => {
    const finale = evaluee(['E1'], { justification: texte('Parce que.') });
    const body = bodyOf([bloc('B1', [competence('C1')]), finale], { epreuves: [epreuve('E1')] });
    expect(body.at(-1)).toEqual([expect.stringMatching(/^Évaluation finale.*E1 Intitulé de E1.*Parce que\.$/)]);
    const model = certification([bloc('B1', [competence('C1')]), finale], { epreuves: [epreuve('E1')] });
    expect(documentOf(model, { table: 'par-bloc' })).toContain('<w:tblCaption w:val="Évaluation finale"/>');
  });

  it('prints what the single table prints, each text as often', () => {
    const lines = (xml: string) => (xml.match(/<w:p>.*?<\/w:p>/gs) ?? []).map(textOf);
    const counts = (all: string[]) => {
      const found = new Map<string, number>();
      for (const one of all) found.set(one, (found.get(one) ?? 0) + 1);
      return found;
    };
    const unescaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    const unique = counts(lines(documentOf(riche(), { annexes: [] })));
    const parBloc = counts(lines(documentOf(riche(), { table: 'par-bloc', annexes: [] })));
    const printed = passagesOf(tableau(riche())).filter(({ emplacement: { zone } }) => zone === 'ligne');
    const texts = new Set(
      printed
        .flatMap(({ passage }) => lignesOf(passage))
        .map(texteLigne)
        .map(unescaped),
    );
    expect(texts.size).toBeGreaterThan(50);
    for (const text of texts) expect([text, parBloc.get(text)]).toEqual([text, unique.get(text)]);
  });

  it('is sound', () => {
    expect(lintDocx(docx(riche(), { table: 'par-bloc' }))).toEqual([]);
    expect(lintDocx(docx(certification([]), { table: 'par-bloc' }))).toEqual([]);
  });
});

import type { Certification, ElementPlace, Place } from '@referentiel/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certificationArbitrary } from '../../../model/test/arbitraries/index.js';
import { lignesOf, type Marque, passagesOf, tableau, tableauHtml, texteLigne } from '../../src/index.js';
import {
  activite,
  bloc,
  certification,
  competence,
  critere,
  epreuve,
  evaluee,
  tache,
  texte,
  titre,
} from '../tableau/modele.js';
import { riche } from '../tableau/riche.js';
import { classes, lire, type Noeud, nommes, texteDe, tous } from './arbre.js';

const URI = 'file:///a.ref';

/** A place of whole lines, the name being the first word. */
function lignes(from: number, to: number, fields: ElementPlace['fields'] = {}): ElementPlace {
  const start = { line: from, character: 0 };
  return { uri: URI, range: { start, end: { line: to, character: 0 } }, name: { start, end: start }, fields };
}

function at(line: number): Place {
  return { uri: URI, range: { start: { line, character: 2 }, end: { line, character: 5 } } };
}

function cells(rangee: Noeud): Noeud[] {
  return tous(rangee, ({ nom }) => nom === 'td' || nom === 'th');
}

/** The widths of the rows of a table once merged cells are counted in each row that they cover. */
function gridWidths(table: Noeud): number[] {
  const covered: number[] = [];
  return nommes(table, 'tr').map((rangee, rank) => {
    for (const { attributs } of cells(rangee)) {
      for (let row = rank; row < rank + Number(attributs.rowspan ?? 1); row++) {
        covered[row] = (covered[row] ?? 0) + Number(attributs.colspan ?? 1);
      }
    }
    return covered[rank] ?? 0;
  });
}

describe('the table as HTML', () => {
  it('prints each passage of the layout once, in order, with the same words', () => {
    const layout = tableau(riche());
    const wanted = passagesOf(layout).map(({ passage }) => lignesOf(passage).map(texteLigne).join(''));
    const found = classes(lire(tableauHtml(riche())), 'passage').filter(
      ({ attributs }) => attributs['data-role'] !== 'fait',
    );
    expect(found.map((one) => texteDe(one).replaceAll('\n', ''))).toEqual(
      wanted.map((one) => one.replaceAll('\n', '')),
    );
  });

  it('is a table whose merged cells fit, with headings that say what they head', () => {
    const page = lire(tableauHtml(riche()));
    const [table] = nommes(page, 'table');
    expect(new Set(gridWidths(table as Noeud))).toEqual(new Set([4]));
    const [head] = nommes(page, 'thead');
    expect(nommes(head as Noeud, 'th').map(({ attributs }) => attributs.scope)).toEqual([
      'col',
      'col',
      'colgroup',
      'col',
      'col',
    ]);
    expect(texteDe(nommes(page, 'caption')[0] as Noeud)).toContain('Une ligne par compétence\u00a0;');
    expect(nommes(page, 'article')[0]?.attributs.lang).toBe('fr');
    for (const rangee of classes(page, 'bloc')) {
      expect(cells(rangee).map(({ nom, attributs }) => [nom, attributs.scope])).toEqual([['th', 'rowgroup']]);
    }
  });

  it('makes real lists of two levels, numbered from where the author starts', () => {
    const markup = 'Lire\u00a0:\n\n- un\n  - dessous\n- deux\n\n4. quatre\n5. cinq';
    const page = lire(tableauHtml(certification([competence('C1', [critere(markup)])])));
    const [passage] = tous(page, ({ attributs }) => attributs['data-role'] === 'critere');
    const shape = (noeud: Noeud): unknown =>
      noeud.enfants.map((child) => (typeof child === 'string' ? child : { [child.nom]: shape(child) }));
    expect(shape(passage as Noeud)).toEqual([
      { p: ['Lire\u00a0:'] },
      { ul: [{ li: ['un', { ul: [{ li: ['dessous'] }] }] }, { li: ['deux'] }] },
      { ol: [{ li: ['quatre'] }, { li: ['cinq'] }] },
    ]);
    expect(nommes(page, 'ol')[0]?.attributs.start).toBe('4');
  });

  it('lists tasks with their own texts and their sub-tasks', () => {
    const inside = [tache('T1', [tache('S1') as never], { contexte: titre('Au bureau.') }), tache('T2')];
    const page = lire(tableauHtml(certification([activite('A1', [...inside, competence('C1')])])));
    const [liste] = classes(page, 'taches');
    const items = (liste as Noeud).enfants as Noeud[];
    expect(items.map((item) => texteDe(item))).toEqual([
      'T1 Intitulé de T1Contexte\u00a0: Au bureau.S1 Intitulé de S1',
      'T2 Intitulé de T2',
    ]);
    expect(texteDe(nommes(items[0] as Noeud, 'ul')[0] as Noeud)).toBe('S1 Intitulé de S1');
  });

  it('escapes what the author writes', () => {
    const hostile = '</td><script>alert("x")</script> & \u0000\u0008 \'';
    const page = tableauHtml(
      certification([bloc('B1', [competence('C1', [], { enonce: texte(hostile) })], { intitule: hostile })], {
        intitule: hostile,
        code: '"><b>',
      }),
    );
    expect(nommes(lire(page), 'script')).toEqual([]);
    expect(texteDe(classes(lire(page), 'bloc')[0] as Noeud)).toBe(`B1 </td><script>alert("x")</script> &  '`);
  });

  it('is strict HTML with a whole grid and keys of its own, whatever the certification', () => {
    fc.assert(
      fc.property(certificationArbitrary, (any: Certification) => {
        const page = lire(tableauHtml(any));
        const widths = new Set(gridWidths(nommes(page, 'table')[0] as Noeud));
        const keys = nommes(page, 'tr').flatMap(({ attributs }) => attributs['data-cle'] ?? []);
        return widths.size === 1 && new Set(keys).size === keys.length;
      }),
      { numRuns: 60 },
    );
  });
});

describe('places', () => {
  const model = certification(
    [
      bloc(
        'BC1',
        [
          evaluee(['E1']),
          competence('C1', [{ ...critere('Juste.'), place: lignes(6, 7) }], { place: lignes(5, 8) }),
          competence('C2', [], { place: lignes(9, 10) }),
        ],
        {
          place: lignes(3, 12, { contexte: { start: { line: 4, character: 4 }, end: { line: 4, character: 20 } } }),
          contexte: titre('Ici.'),
        },
      ),
    ],
    {
      intitule: 'Titre',
      niveau: 6,
      place: lignes(0, 13, { niveau: { start: { line: 1, character: 0 }, end: { line: 1, character: 8 } } }),
      epreuves: [{ ...epreuve('E1', { client: 'fictif' }), place: lignes(14, 16) }],
    },
  );
  const documents = ['file:///b.ref', URI];
  const placed = (page: Noeud) =>
    classes(page, 'passage').map(({ attributs }) => [
      attributs['data-role'],
      attributs['data-doc'],
      attributs['data-start'],
    ]);

  it('lead to the statement that a passage prints, or to its element', () => {
    expect(placed(lire(tableauHtml(model, { documents })))).toEqual([
      ['fait', '1', '1:0'],
      ['bloc', '1', '3:0'],
      ['contexte', '1', '4:4'],
      ['competence', '1', '5:0'],
      ['epreuve', '1', '14:0'],
      ['parametre', '1', '14:0'],
      ['critere', '1', '6:0'],
      ['competence', '1', '9:0'],
    ]);
  });

  it('are left out without documents, and for a name that means nothing', () => {
    expect(tableauHtml(model)).not.toContain('data-doc');
    const unknown = certification([competence('C1', [evaluee(['E9'])], { place: lignes(0, 1) })]);
    expect(placed(lire(tableauHtml(unknown, { documents })))).toEqual([
      ['competence', '1', '0:0'],
      ['epreuve', undefined, undefined],
    ]);
  });

  const marque = (line: number, severity: Marque['severity'], message: string): Marque => ({
    place: at(line),
    severity,
    message,
  });
  const marked = (marques: Marque[], langue: 'fr' | 'en' = 'fr') =>
    lire(tableauHtml(model, { documents, marques, langue }));

  it('put each problem in the smallest thing printed that holds it, once', () => {
    const page = marked([
      marque(6, 'warning', 'à préciser <ici>'),
      marque(5, 'hint', 'verbe'),
      marque(15, 'error', 'sans durée'),
    ]);
    const holders = classes(page, 'passage').filter(({ attributs }) => attributs['data-severity']);
    expect(holders.map(({ attributs }) => [attributs['data-role'], attributs['data-severity']])).toEqual([
      ['competence', 'hint'],
      ['epreuve', 'error'],
      ['critere', 'warning'],
    ]);
    const signs = classes(page, 'signe');
    expect(signs.map(({ attributs }) => attributs['aria-label'])).toEqual([
      'Conseil\u00a0: verbe',
      'Erreur\u00a0: sans durée',
      'Avertissement\u00a0: à préciser <ici>',
    ]);
    for (const { attributs } of signs) {
      expect(attributs.role).toBe('img');
      expect(attributs['data-start']).toMatch(/^\d+:2$/);
    }
    expect(classes(page, 'ailleurs')).toEqual([]);
  });

  it('give several problems one sign, that of the worst, which says them all', () => {
    const page = marked([marque(6, 'hint', 'style'), marque(6, 'error', 'texte vide')], 'en');
    const [sign, ...others] = classes(page, 'signe');
    expect(others).toEqual([]);
    expect(sign?.attributs).toMatchObject({
      'data-severity': 'error',
      'data-nombre': '2',
      'aria-label': 'Error: texte vide\nHint: style',
      lang: 'en',
    });
  });

  it('list above the table the problems of what is not printed', () => {
    const page = marked([
      marque(20, 'warning', 'jamais utilisée'),
      marque(21, 'warning', 'vide'),
      marque(0, 'error', 'a'),
    ]);
    const [list] = classes(page, 'ailleurs');
    expect(list?.attributs['data-severity']).toBe('error');
    expect(texteDe(nommes(list as Noeud, 'summary')[0] as Noeud)).toBe(
      '1\u00a0erreur, 2\u00a0avertissements ailleurs dans le texte',
    );
    expect(nommes(list as Noeud, 'button').map(({ attributs }) => attributs['data-start'])).toEqual([
      '20:2',
      '21:2',
      '0:2',
    ]);
    expect(classes(page, 'signe')).toEqual([]);
  });

  it('show a problem of the identity on its line', () => {
    const [line] = classes(marked([{ ...marque(1, 'error', 'niveau'), place: { ...at(1) } }]), 'passage');
    expect(line?.attributs).toMatchObject({ 'data-role': 'fait', 'data-severity': 'error' });
  });
});

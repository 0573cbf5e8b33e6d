import type { Catalogue, EntreeCatalogue, ReferenceCatalogue } from '@referentiel/model';
import { describe, expect, it } from 'vitest';
import { couvertureHtml, couvertureOf } from '../../src/index.js';
import { certification, competence, texte, transversale } from '../tableau/modele.js';
import { classes, lire, type Noeud, nommes, texteDe, tous } from './arbre.js';

const entree = (code: string, fields: Partial<EntreeCatalogue> = {}): EntreeCatalogue => ({
  code,
  intitule: `Entrée ${code}`,
  niveaux: { min: 2, max: 4 },
  detailsNiveaux: [],
  requiert: [],
  notions: [],
  parties: [],
  ...fields,
});

const catalogue = (code: string, domaines: Record<string, EntreeCatalogue[]>): Catalogue => ({
  code,
  niveaux: [],
  notions: [],
  domaines: Object.entries(domaines).map(([area, entrees]) => ({ code: area, intitule: `Domaine ${area}`, entrees })),
});

const ref = (entry: string, niveau?: number, name = 'e-CF', line?: number): ReferenceCatalogue => ({
  catalogue: name,
  entree: entry,
  ...(niveau !== undefined && { niveau }),
  ...(line !== undefined && {
    place: { uri: 'file:///a.ref', range: { start: { line, character: 4 }, end: { line, character: 9 } } },
  }),
});

const CATALOGUES = new Map([
  [
    'e-CF',
    catalogue('e-CF', {
      A: [entree('A.1'), entree('A.2'), entree('A.3')],
      B: [entree('B.1'), entree('B.2', { retiree: 'Fondue dans B.1.' })],
    }),
  ],
  [
    'Cigref',
    catalogue('Cigref', { 1: [entree('1.6', { requiert: [ref('A.1', 4), ref('A.3', 2), ref('1.1', 1, 'ROME')] })] }),
  ],
]);

const model = certification(
  [
    competence('C1', [], { references: [ref('A.1', 3, 'e-CF', 7), ref('A.2', undefined, 'e-CF', 8)] }),
    competence('C2', [], { references: [ref('A.1', 2, 'e-CF', 12), ref('M18', 1, 'ROME')] }),
  ],
  {
    vise: [ref('1.6', undefined, 'Cigref'), ref('9.9', undefined, 'Cigref')],
    competencesTransversales: [{ ...transversale('CT1'), references: [ref('A.3', 4, 'e-CF', 20)] }],
  },
);

describe('coverage of a framework', () => {
  it('gathers who refers to each entry, and what aimed profiles ask for', () => {
    const couverture = couvertureOf(model, CATALOGUES);
    const [a1, a2, a3] = couverture?.domaines[0]?.entrees ?? [];
    expect(a1).toMatchObject({
      code: 'A.1',
      requis: 4,
      references: [
        { nom: 'C1', niveau: 3 },
        { nom: 'C2', niveau: 2 },
      ],
    });
    expect(a2?.references).toMatchObject([{ nom: 'C1' }]);
    expect(a2).not.toHaveProperty('requis');
    expect(a3).toMatchObject({ requis: 2, references: [{ nom: 'CT1', niveau: 4 }] });
    expect(couverture?.profils).toEqual(['Cigref 1.6']);
    expect(couvertureOf(model, new Map())).toBeUndefined();
  });

  it('names an uncoded competence by its first words', () => {
    const { code: _, ...uncoded } = competence('C1', [], {
      enonce: texte('Rédiger une note de décision claire.'),
      references: [ref('A.1')],
    });
    const entrees = couvertureOf(certification([uncoded]), CATALOGUES)?.domaines[0]?.entrees;
    expect(entrees?.[0]?.references[0]?.nom).toBe('Rédiger une note de…');
  });

  const draw = (langue: 'fr' | 'en' = 'fr') => {
    const couverture = couvertureOf(model, CATALOGUES);
    if (!couverture) throw new Error('no coverage');
    return lire(couvertureHtml(couverture, { documents: ['file:///a.ref'], langue }));
  };

  it('is a picture: a cell for each entry, its level as bars and in words, required levels outlined', () => {
    const cases = classes(draw(), 'case');
    expect(cases.map(({ attributs }) => attributs['data-cle'])).toEqual(['A.1', 'A.2', 'A.3', 'B.1', 'B.2']);
    expect(cases.map(({ attributs }) => attributs['data-level'])).toEqual(['3', '0', '4', undefined, undefined]);
    const bars = (one: Noeud | undefined, name: string) =>
      tous(one as Noeud, ({ nom }) => nom === 'span').map(({ attributs }) => (name in attributs ? 1 : 0));
    expect(bars(cases[0], 'data-plein')).toEqual([1, 1, 1, 0, 0]);
    expect(bars(cases[0], 'data-requis')).toEqual([1, 1, 1, 1, 0]);
    expect(bars(cases[0], 'data-norme')).toEqual([0, 1, 1, 1, 0]);
    expect(cases.map((one) => texteDe(classes(one, 'dit')[0] as Noeud))).toEqual([
      'niveau\u00a03, exigé\u00a0: 4',
      'abordée, sans niveau',
      'niveau\u00a04, exigé\u00a0: 2',
      'non abordée',
      'non abordée',
    ]);
    expect(cases.map(({ attributs }) => 'data-manque' in attributs)).toEqual([true, false, false, false, false]);
    expect(texteDe(cases[4] as Noeud)).toContain('retirée de cette version');
  });

  it('counts entries in force, and what is required', () => {
    expect(texteDe(classes(draw(), 'bilan')[0] as Noeud)).toBe(
      'Compétences e-CF en vigueur abordées\u00a0: 3 sur 4. Exigées par les profils visés (Cigref 1.6) et au niveau voulu\u00a0: 1 sur 2.',
    );
    expect(texteDe(classes(draw('en'), 'bilan')[0] as Noeud)).toContain('Current e-CF competences covered: 3 of 4.');
  });

  it('leads to each reference', () => {
    const [first, , third] = classes(draw(), 'case');
    const links = nommes(first as Noeud, 'button');
    expect(links.map((link) => [texteDe(link), link.attributs['data-start']])).toEqual([
      ['C1', '7:4'],
      ['C2', '12:4'],
    ]);
    expect(first?.attributs['data-start']).toBe('7:4');
    expect(third?.attributs['data-start']).toBe('20:4');
  });
});

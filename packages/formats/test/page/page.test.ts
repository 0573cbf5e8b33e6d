import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { certificationArbitrary } from '../../../model/test/arbitraries/index.js';
import { ANNEXES, EXPORT_FORMATS, lignesOf, passagesOf, tableau, texteLigne } from '../../src/index.js';
import { pageHtml } from '../../src/page/index.js';
import { classes, type Noeud, nommes, texteDe, tous } from '../html/arbre.js';
import { defauts, lirePage } from '../html/page-lue.js';
import { activite, bloc, certification, competence, epreuve, evaluee, minutes, texte } from '../tableau/modele.js';
import { riche } from '../tableau/riche.js';

const titreEntree = (catalogue: string, entree: string) =>
  catalogue === 'e-CF' && entree === 'A.5' ? 'Conception' : undefined;

const renouvellement = {
  fiche: 'RNCP90001',
  equivalences: [
    { ancien: 'RNCP90001BC01', portee: 'partiellement' as const, bloc: { nom: 'B1' }, commentaire: texte('Revu.') },
  ],
  recommandations: [],
  notes: [],
  derogations: [],
};

const profils = [
  {
    nom: 'Cigref 1.6 – Architecte d’entreprise',
    bilan: '0 exigence couverte sur 1.',
    exigences: [
      { entree: 'e-CF A.7', requis: '5', atteint: '2', competences: ['C1'], etat: 'Niveau insuffisant' as const },
    ],
  },
];

function sectionOf(page: Noeud, id: string): Noeud {
  const [found] = tous(page, ({ nom, attributs }) => nom === 'section' && attributs['aria-labelledby'] === id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
}

describe('the page of a référentiel', () => {
  it('is one sound page that needs nothing else', () => {
    expect(defauts(pageHtml(riche(), { titreEntree }))).toEqual([]);
    expect(defauts(pageHtml(riche(), { mode: 'draft' }))).toEqual([]);
    expect(defauts(pageHtml(certification([])))).toEqual([]);
  });

  it('is so for any certification', () => {
    fc.assert(
      fc.property(certificationArbitrary, (any) => {
        expect(defauts(pageHtml(any))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('prints each passage of the layout once, in order', () => {
    const wanted = passagesOf(tableau(riche())).map(({ passage }) => lignesOf(passage).map(texteLigne).join(''));
    const main = sectionOf(lirePage(pageHtml(riche())), 'referentiels');
    const found = classes(main, 'passage').map((one) => texteDe(one).replaceAll('\n', ''));
    expect(found).toEqual(wanted.map((one) => one.replaceAll('\n', '')));
  });

  it('makes the competence the heading of its row, and links to it from the annexes', () => {
    const model = certification(
      [
        bloc('B1', [
          activite('A1', [
            competence('C1', [evaluee(['E1'])], { references: [{ catalogue: 'e-CF', entree: 'A.5', niveau: 4 }] }),
          ]),
        ]),
      ],
      { epreuves: [epreuve('E1', { duree: minutes(45) })] },
    );
    const page = lirePage(pageHtml(model, { titreEntree }));
    const [heading] = tous(page, ({ nom, attributs }) => nom === 'th' && attributs['data-colonne'] === 'competences');
    expect(heading?.attributs.scope).toBe('row');
    expect(tous(heading as Noeud, ({ attributs }) => attributs.id === 'competence-c1')).toHaveLength(1);
    const rows = nommes(sectionOf(page, 'correspondance-1'), 'tr').map((row) => (row.enfants as Noeud[]).map(texteDe));
    expect(rows).toEqual([
      ['Compétence', 'Code', 'Intitulé', 'Niveau visé'],
      ['C1 Énoncé de C1.', 'A.5', 'Conception', '4'],
    ]);
    const epreuves = nommes(sectionOf(page, 'epreuves'), 'tr').map((row) => (row.enfants as Noeud[]).map(texteDe));
    expect(epreuves[1]).toEqual(['E1 Intitulé de E1', 'Durée\u00a0: 45\u00a0min', 'C1']);
    const targets = nommes(page, 'a').map(({ attributs }) => attributs.href);
    expect(targets.filter((href) => href === '#competence-c1')).toHaveLength(2);
    expect(targets).toEqual(expect.arrayContaining(['#bloc-b1', '#activite-a1', '#epreuve-e1', '#contenu']));
  });

  it('names places by codes, and tells namesakes apart', () => {
    const model = certification([bloc('B1', [competence('C.1')]), bloc('B2', [competence('C-1'), competence('C1')])]);
    const page = lirePage(pageHtml(model));
    const ids = tous(page, ({ attributs }) => /^competence-/.test(attributs.id ?? '')).map(
      ({ attributs }) => attributs.id,
    );
    expect(ids).toEqual(['competence-c-1', 'competence-c-1-2', 'competence-c1']);
  });

  it('marks a draft at the top, in its title and on paper; nothing else does', () => {
    const draft = pageHtml(riche(), { mode: 'draft' });
    const page = lirePage(draft);
    expect(classes(page, 'brouillon').map(texteDe)).toEqual(['BROUILLON']);
    expect(classes(page, 'filigrane').map(({ attributs }) => attributs['aria-hidden'])).toEqual(['true']);
    expect(texteDe(nommes(page, 'title')[0] as Noeud)).toContain('BROUILLON');
    expect(pageHtml(riche(), { mode: 'final' })).not.toContain('BROUILLON');
  });

  it('takes its date from the option, else from the source', () => {
    const dated = { ...riche(), date: '2026-03-01' };
    expect(pageHtml(dated)).toContain('1er mars 2026');
    expect(pageHtml(dated, { date: '2027-05-04' })).toContain('4 mai 2027');
    expect(pageHtml(dated, { date: '2027-05-04' })).not.toContain('1er mars 2026');
  });

  it('gives each bloc its table under its title when told so, and prints the same', () => {
    const page = pageHtml(riche(), { table: 'par-bloc' });
    expect(defauts(page)).toEqual([]);
    const main = sectionOf(lirePage(page), 'referentiels');
    const blocs = nommes(main, 'h3').map((title) => [title.attributs.id, texteDe(title)]);
    expect(blocs).toContainEqual(['bloc-b1', 'Bloc 1 : Intitulé de B1']);
    expect(nommes(main, 'table').length).toBeGreaterThan(1);
    const plain = (text: string) => text.replaceAll('\n', '');
    const wanted = passagesOf(tableau(riche())).map(({ passage }) => lignesOf(passage).map(texteLigne).join(''));
    const found = tous(main, ({ nom, attributs }) => nom === 'h3' || attributs.class === 'passage').map(texteDe);
    // What the heading says is said again by each table.
    const once = (texts: string[]) => [...new Set(texts.map(plain))].sort();
    expect(once(found)).toEqual(once(wanted));
  });

  it('prints the annexes asked for, each in the contents, and is sound with all of them', () => {
    const all = pageHtml({ ...riche(), renouvellements: [renouvellement] }, { annexes: ANNEXES, profils });
    expect(defauts(all)).toEqual([]);
    const titles = (html: string) => nommes(lirePage(html), 'h2').map(texteDe).slice(1);
    const around = ['Identité de la certification', '5 – Référentiels'];
    expect(titles(all)).toEqual([
      ...around,
      'Correspondance avec e-CF',
      'Correspondance avec ROME',
      'Écart avec les profils visés',
      'Couverture des compétences par les épreuves',
      'Liste des épreuves',
      'Journal des modifications',
    ]);
    expect(nommes(sectionOf(lirePage(all), 'journal'), 'tr').map(texteDe)).toContain(
      'RNCP90001BC01Bloc 1 : Intitulé de B1ModifiéRevu.',
    );
    expect(titles(pageHtml(riche(), { annexes: [] }))).toEqual(around);
    const targets = nommes(lirePage(all), 'a').map(({ attributs }) => attributs.href);
    expect(targets).toEqual(expect.arrayContaining(['#profils', '#couverture', '#journal', '#epreuves']));
  });

  it('marks which épreuve evaluates which competence', () => {
    const model = certification([bloc('B1', [competence('C1', [evaluee(['E1'])]), competence('C2')])], {
      epreuves: [epreuve('E1')],
    });
    const section = sectionOf(lirePage(pageHtml(model, { annexes: ['couverture'] })), 'couverture');
    expect(nommes(section, 'tr').map((row) => (row.enfants as Noeud[]).map(texteDe))).toEqual([
      ['Compétence', 'E1'],
      ['B1 Intitulé de B1'],
      ['C1 Énoncé de C1.', 'X'],
      ['C2 Énoncé de C2.', ''],
    ]);
    expect(texteDe(section)).toContain('Compétences que rien n’évalue\u00a0: C2');
  });

  it('shows what the author writes as characters', () => {
    const hostile = '</th></table></main><script>alert(1)</script><style>*{}</style> & "x"';
    const page = pageHtml(
      certification([bloc('"><i>', [competence('C1', [], { enonce: texte(hostile) })], { intitule: hostile })], {
        intitule: hostile,
      }),
    );
    expect(defauts(page)).toEqual([]);
    expect(page).not.toContain('<script');
    expect(texteDe(classes(lirePage(page), 'bloc')[0] as Noeud)).toContain(hostile);
  });

  it('replaces only what it wrote', () => {
    const [file] = EXPORT_FORMATS.find(({ id }) => id === 'html')?.files ?? [];
    expect(file?.isOwn(strToU8(pageHtml(riche())))).toBe(true);
    expect(file?.isOwn(strToU8('<!DOCTYPE html><title>Notes</title>'))).toBe(false);
  });
});

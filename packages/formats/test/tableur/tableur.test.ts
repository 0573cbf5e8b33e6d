import type { CompetenceTransversale } from '@referentiel/model';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../src/index.js';
import { csv, xlsx } from '../../src/tableur/index.js';
import {
  activite,
  bloc,
  certification,
  competence,
  critere,
  epreuve,
  evaluee,
  minutes,
  reprise,
  texte,
  transversale,
} from '../tableau/modele.js';
import { riche } from '../tableau/riche.js';
import { fiches, lireClasseur, lireCsv } from './lecture.js';

const HOSTILES = ['=1+1', '+33 1', '-2 %', '@SUM(A1)', '\t=1', 'a;b"c\nd', '<b>&amp;</b>', '_x0041_'];

function hostile() {
  const competences = HOSTILES.map((one, rank) =>
    competence(`C${rank + 1}`, [critere(`Critère ${rank + 1}`, `CE${rank + 1}`)], {
      enonce: { blocs: [{ genre: 'paragraphe', runs: [{ texte: one }] }] },
    }),
  );
  return certification([bloc('B1', competences, { intitule: '=HYPERLINK("x")' })]);
}

/** The footers of the sheets, as Excel takes them. */
async function pieds(intitule: string): Promise<string[]> {
  const parts = Object.entries(unzipSync(await xlsx({ ...certification([]), intitule })));
  const found = parts.flatMap(([, bytes]) => /<oddFooter>([^<]*)</.exec(strFromU8(bytes))?.[1] ?? []);
  return found.map((one) => one.replaceAll('&amp;', '&'));
}

const sheets = async (model: Parameters<typeof xlsx>[0], options = {}) =>
  new Map(lireClasseur(await xlsx(model, options)).map((sheet) => [sheet.nom, sheet]));

const table = (bytes: Uint8Array) => lireCsv(strFromU8(bytes.subarray(3)));

function format(id: string) {
  const found = EXPORT_FORMATS.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found.files[0];
}

describe('the workbook', () => {
  it('has a row for each competence and each criterion that counts for it', async () => {
    const model = certification([
      bloc('B1', [
        critere('Du bloc.', 'CB1'),
        activite('A1', [competence('C1', [critere('Un.', 'CE1'), critere('Deux.', 'CE2')])]),
        competence('C2'),
      ]),
    ]);
    const rows = fiches((await sheets(model)).get('Critères') ?? { ...EMPTY });
    expect(rows.map((row) => [row.Bloc, row.Activité, row.Code, row['Code du critère'], row['Énoncé pour']])).toEqual([
      ['B1 Intitulé de B1', 'A1 Intitulé de A1', 'C1', 'CE1', 'La compétence'],
      ['B1 Intitulé de B1', 'A1 Intitulé de A1', 'C1', 'CE2', 'La compétence'],
      ['B1 Intitulé de B1', 'A1 Intitulé de A1', 'C1', 'CB1', 'B1 Intitulé de B1'],
      ['B1 Intitulé de B1', undefined, 'C2', 'CB1', 'B1 Intitulé de B1'],
    ]);
  });

  it('says which épreuves evaluate, with the parameters in force there', async () => {
    const own = evaluee(['E1'], {});
    for (const renvoi of own.groupes[0]?.renvois ?? []) renvoi.surcharges = { duree: minutes(20) };
    const model = certification([bloc('B1', [competence('C1', [own]), competence('C2', [evaluee(['E1'])])])], {
      epreuves: [epreuve('E1', { duree: minutes(45), nature: [{ connue: 'projet' }] })],
    });
    const read = await sheets(model);
    const rows = fiches(read.get('Compétences') ?? EMPTY);
    expect(rows.map((row) => row['Paramètres des épreuves'])).toEqual([
      'E1 Intitulé de E1\u00a0: Nature\u00a0: projet\u00a0; Durée\u00a0: 20\u00a0min',
      'E1 Intitulé de E1\u00a0: Nature\u00a0: projet\u00a0; Durée\u00a0: 45\u00a0min',
    ]);
    expect(rows.map((row) => row['Nombre d’épreuves'])).toEqual([1, 1]);
    const matrix = fiches(read.get('Compétences × épreuves') ?? EMPTY);
    expect(matrix.map((row) => row['E1 Intitulé de E1'])).toEqual(['×', '×']);
  });

  it('gives the references and criteria of a transversal competence to each that takes it up', async () => {
    const shared: CompetenceTransversale = {
      ...transversale('CT1', [critere('Partagé.', 'CT1.1')]),
      references: [{ catalogue: 'e-CF', entree: 'A.5', niveau: 4 }],
      themes: ['handicap'],
    };
    const model = certification([reprise('C1', 'CT1'), reprise('C2', 'CT1')], { competencesTransversales: [shared] });
    const titreEntree = () => 'Conception';
    const read = await sheets(model, { titreEntree });
    const rows = fiches(read.get('Critères') ?? EMPTY);
    expect(
      rows.map((row) => [row.Code, row['Code du critère'], row['e-CF\u00a0: code'], row['e-CF\u00a0: niveau']]),
    ).toEqual([
      ['C1', 'CT1.1', 'A.5', 4],
      ['C2', 'CT1.1', 'A.5', 4],
    ]);
    expect(rows.map((row) => [row['e-CF\u00a0: intitulé'], row.Thèmes])).toEqual([
      ['Conception', 'handicap'],
      ['Conception', 'handicap'],
    ]);
    expect(fiches(read.get('e-CF et catalogues') ?? EMPTY)[0]).toMatchObject({
      Entrée: 'A.5',
      'Niveau visé': 4,
      Code: 'C1',
    });
  });

  it('keeps every text a text, whatever it begins with', async () => {
    const read = await sheets(hostile());
    for (const sheet of read.values()) expect([sheet.nom, sheet.formules]).toEqual([sheet.nom, false]);
    const rows = fiches(read.get('Compétences') ?? EMPTY);
    expect(rows.map((row) => row.Compétence)).toEqual(HOSTILES.map((one) => one.replace('\t', ' ')));
    expect(rows[0]?.Bloc).toBe('B1 =HYPERLINK("x")');
  });

  it('freezes and filters the headings of each sheet, marks a draft on paper', async () => {
    for (const sheet of (await sheets(riche(), { mode: 'draft' })).values()) {
      expect(sheet.figee).toMatch(/^[A-Z]2$/);
      const last = [...(sheet.rangees[0]?.keys() ?? [])].at(-1);
      expect(sheet.filtre).toBe(`A1:${last}${sheet.rangees.length}`);
      expect(sheet.entete).toContain('BROUILLON');
    }
    for (const { entete } of (await sheets(riche())).values()) expect(entete).not.toContain('BROUILLON');
  });

  it('gives Excel footers that it takes, whatever the title', async () => {
    for (const intitule of ['R&D '.repeat(60), '&'.repeat(201), `x${'👍'.repeat(150)}`, 'a\u0002b\ufffec']) {
      for (const pied of await pieds(intitule)) {
        expect(pied.length).toBeLessThanOrEqual(255);
        expect(pied).toMatch(/^&L(?:[^&]|&&)*&RPage &P sur &N$/);
        expect(pied).toMatch(/^[ -\ud7ff\u{10000}-\u{10ffff}]*$/u);
      }
    }
    expect(await pieds('Titre')).toContain('&LTitre&RPage &P sur &N');
  });

  it('leaves out columns and sheets that would be empty, and stands on nothing at all', async () => {
    const read = await sheets(certification([]));
    expect([...read.keys()]).toEqual(['Critères']);
    const columns = [
      ...((await sheets(certification([competence('C1')]))).get('Critères')?.rangees[0]?.values() ?? []),
    ];
    expect(columns).toEqual(['Code', 'Compétence']);
  });

  it('is the same bytes each time, known as ours, and refuses a text longer than a cell as little as possible', async () => {
    const first = await xlsx(riche());
    expect(await xlsx(riche())).toEqual(first);
    expect(format('xlsx').isOwn(first)).toBe(true);
    expect(format('xlsx').isOwn(new Uint8Array([80, 75, 3, 4]))).toBe(false);
    const long = certification([competence('C1', [], { enonce: texte('mot '.repeat(10_000)) })]);
    const [row] = fiches((await sheets(long)).get('Critères') ?? EMPTY);
    expect(String(row?.Compétence)).toHaveLength(32_767);
    expect(String(row?.Compétence)).toMatch(/la suite est dans le fichier \.ref\)$/);
  });
});

const EMPTY = { nom: '', rangees: [], formules: false, figee: undefined, filtre: undefined, entete: '' };

describe('the text table', () => {
  it('is UTF-8 with its mark, semicolons, CRLF, quotes doubled', () => {
    const bytes = csv(hostile());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = strFromU8(bytes.subarray(3));
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text).toContain('"a;b""c\nd"');
    const widths = new Set(table(bytes).map((row) => row.length));
    expect(widths.size).toBe(1);
  });

  it('puts an apostrophe before what a spreadsheet would compute, and nowhere else', () => {
    const [heads = [], ...rows] = table(csv(hostile()));
    const at = heads.indexOf('Compétence');
    expect(rows.map((row) => row[at])).toEqual([
      "'=1+1",
      "'+33 1",
      "'-2 %",
      "'@SUM(A1)",
      ' =1',
      'a;b"c\nd',
      '<b>&amp;</b>',
      '_x0041_',
    ]);
    for (const row of rows) for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r|]/);
  });

  it('has the same columns for any certification; a draft says so on each row', () => {
    const heads = (model: Parameters<typeof csv>[0]) => table(csv(model))[0];
    expect(heads(certification([]))).toEqual(heads(riche()));
    const [draft = [], ...rows] = table(csv(riche(), { mode: 'draft' }));
    expect(draft.at(-1)).toBe('État');
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) expect(row.at(-1)).toBe('BROUILLON');
  });

  it('is known as ours, another table is not', () => {
    const { isOwn } = format('csv');
    expect(isOwn(csv(riche()))).toBe(true);
    expect(isOwn(csv(certification([]), { mode: 'draft' }))).toBe(true);
    expect(isOwn(csv(riche()).subarray(3))).toBe(false);
    expect(isOwn(new TextEncoder().encode('\uFEFFBloc;Nom\r\n'))).toBe(false);
  });
});

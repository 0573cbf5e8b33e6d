import {
  type Certification,
  type Competence,
  type Critere,
  competencesOf,
  plainText,
  Resolver,
} from '@referentiel/model';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../packages/formats/src/index.js';
import { rowsOf, textOf } from '../../packages/formats/test/docx/document-xml.js';
import { classes, type Noeud, nommes, texteDe, tous } from '../../packages/formats/test/html/arbre.js';
import { defauts, lirePage } from '../../packages/formats/test/html/page-lue.js';
import { surUneLigne, texteVu } from '../../packages/formats/test/markdown/lecture.js';
import { fiches, lireClasseur, lireCsv } from '../../packages/formats/test/tableur/lecture.js';
import { type Exemple, examples, textsOf } from './examples.js';

/** What no document prints, and what stands where it is named (fragments) or in words of its own (values). */
const NULLE_PART = ['notes', 'derogations', 'schemas', 'recommandations', 'references', 'fragment', 'place'];
const EXEMPLES = examples();

async function written(id: string, { certification, titreEntree }: Exemple, rank = 0): Promise<Uint8Array> {
  const file = EXPORT_FORMATS.find((one) => one.id === id)?.files[rank];
  if (!file) throw new Error(`no ${id}`);
  return file.write(certification, { titreEntree });
}

/** The texts of a model that a place lacks; those of fields in `sauf` are not looked for. */
function missing(certification: Certification, seen: string, sauf: string[] = []): string[] {
  const texts = textsOf({ ...certification, textes: [] }, new Set([...NULLE_PART, ...sauf]));
  expect(texts.length).toBeGreaterThan(50);
  return texts.filter((text) => !seen.includes(surUneLigne(text)));
}

/** The criteria that competences and those whose text they take up say themselves. */
function ownCriteria(competence: Competence, resolver: Resolver): string[] {
  return [...(resolver.transversale(competence)?.contenu ?? []), ...competence.contenu]
    .filter((child): child is Critere => child.genre === 'critere')
    .map(({ enonce }) => (enonce ? surUneLigne(plainText(resolver.prose(enonce))) : ''));
}

const compact = (text: string) => text.replace(/^\d+\. /gm, '').replace(/[\s•◦]+/g, '');

describe.each(EXEMPLES)('$nom', (exemple) => {
  const { certification } = exemple;
  const resolver = new Resolver(certification);

  it('is a sound page that holds every word, and the table of the Word document row by row', async () => {
    const html = strFromU8(await written('html', exemple));
    expect(defauts(html)).toEqual([]);
    const page = lirePage(html);
    const text = surUneLigne(
      tous(page, ({ nom }) => nom === 'main')
        .map(texteDe)
        .join(' '),
    );
    // Why an épreuve is used with other parameters is for its author; what became of old blocs is for the fiche.
    expect(
      missing(certification, `${text} ${certification.intitule}`, ['motif', 'renouvellements', 'amenagements']),
    ).toEqual([]);
    const [table] = nommes(page, 'tbody').length ? nommes(page, 'table') : [];
    const rows = nommes(table as Noeud, 'tr').map((row) => compact(texteDe(row)));
    const word = strFromU8(unzipSync(await written('docx', exemple))['word/document.xml'] ?? new Uint8Array());
    const wanted = rowsOf(word, 'Référentiels').map((row) =>
      compact(textOf(row).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')),
    );
    expect(rows).toEqual(wanted);
  });

  it('names each competence once in the table of its page, and links to nothing that is not there', async () => {
    const page = lirePage(strFromU8(await written('html', exemple)));
    const ids = tous(page, ({ attributs }) => (attributs.id ?? '').startsWith('competence-'));
    expect(ids).toHaveLength(competencesOf(certification).length);
    expect(classes(page, 'cadre').every(({ attributs }) => attributs.tabindex === '0')).toBe(true);
  });

  it('is Markdown that holds every word', async () => {
    const seen = texteVu(strFromU8(await written('md', exemple)));
    expect(missing(certification, seen, ['renouvellements'])).toEqual([]);
    for (const { competence } of competencesOf(certification)) {
      for (const critere of ownCriteria(competence, resolver)) {
        expect(seen.split(critere).length - 1, critere).toBeGreaterThan(0);
      }
    }
  });

  it('is a workbook that holds every word, each competence and its own criteria in their rows', async () => {
    const sheets = lireClasseur(await written('xlsx', exemple));
    const everything = sheets.flatMap(({ rangees }) => rangees.flatMap((row) => [...row.values()].map(String)));
    const seen = everything.map(surUneLigne).join('\n');
    expect(missing(certification, seen, ['renouvellements'])).toEqual([]);
    const [criteres] = sheets;
    const rows = criteres ? fiches(criteres) : [];
    const found = rows
      .filter((row) => row['Énoncé pour'] === 'La compétence' && row.Nature === 'Critère')
      .map((row) => compact(`${row.Compétence}\n|${row.Critère}`));
    const wanted = competencesOf(certification).flatMap(({ competence }) => {
      const enonce = competence.enonce ?? resolver.transversale(competence)?.enonce;
      const text = enonce ? plainText(resolver.prose(enonce)) : '';
      return ownCriteria(competence, resolver).map((critere) => compact(`${text}|${critere}`));
    });
    expect(found).toEqual(wanted);
    const competences = sheets.find(({ nom }) => nom === 'Compétences');
    expect(competences && fiches(competences)).toHaveLength(competencesOf(certification).length);
    expect(sheets.some(({ formules }) => formules)).toBe(false);
  });

  it('is a text table with the same rows as the workbook', async () => {
    const [heads = [], ...rows] = lireCsv(strFromU8((await written('csv', exemple)).subarray(3)));
    const [criteres] = lireClasseur(await written('xlsx', exemple));
    const records = rows.map((row) =>
      Object.fromEntries(row.flatMap((value, rank) => (value ? [[heads[rank], value]] : []))),
    );
    const wanted = (criteres ? fiches(criteres) : []).map((row) =>
      Object.fromEntries(Object.entries(row).map(([head, value]) => [head, String(value)])),
    );
    expect(records).toEqual(wanted);
  });

  it('is a fiche with each competence in its bloc and among all, each épreuve and activity somewhere', async () => {
    const fiche = strFromU8(await written('fiche', exemple, 1));
    const seen = texteVu(fiche);
    const times = (text: string, titre: RegExp) =>
      fiche
        .split(/^(?=#+ )/m)
        .filter((section) => titre.test(section))
        .reduce((sum, section) => sum + texteVu(section).split(text).length - 1, 0);
    const texts = competencesOf(certification).map(({ competence }) => {
      const enonce = competence.enonce ?? resolver.transversale(competence)?.enonce;
      return enonce ? surUneLigne(plainText(resolver.prose(enonce))) : '';
    });
    competencesOf(certification).forEach(({ path }, rank) => {
      const text = texts[rank] ?? '';
      const same = texts.filter((one) => one === text).length;
      const inBloc = path.some(({ genre }) => genre === 'bloc');
      expect([text, times(text, /^#+ Compétences attestées/)]).toEqual([text, same]);
      expect([text, times(text, /^#+ Liste de compétences/)]).toEqual([text, inBloc ? same : 0]);
    });
    const { epreuves } = certification;
    for (const { intitule } of epreuves) if (intitule) expect(seen).toContain(surUneLigne(intitule));
    const html = strFromU8(await written('fiche', exemple));
    expect(defauts(html)).toEqual([]);
    expect(compact(texteDe(lirePage(html)))).toContain(compact(texts[0] ?? ''));
  });

  it('is the same bytes each time, in every format', async () => {
    for (const id of ['html', 'fiche', 'xlsx', 'csv', 'md']) {
      expect(await written(id, exemple), id).toEqual(await written(id, exemple));
    }
  });
});

it('reads all five examples', () => {
  expect(EXEMPLES).toHaveLength(5);
});

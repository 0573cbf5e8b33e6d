import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { DOCUMENTS, STRESS } from '../support/documents.js';
import { infoOf, lostWords, outlineOf, pagesOf } from '../support/pdf.js';
import { officialTable, words } from '../support/table.js';

const ANNEXES = /^(Correspondance avec .+|Liste des épreuves)$/m;
const LIST = /^Liste des épreuves$/m;
const HEADING = ['RÉFÉRENTIEL DE COMPÉTENCES', 'MODALITÉS D’ÉVALUATION', 'CRITÈRES D’ÉVALUATION'];

interface Held {
  blocs?: Held[];
  choix?: Held[];
  options?: Held[];
  intitule?: string;
}

/** The titles of blocs, choices and options, at any depth. */
function titlesOf({ blocs = [], choix = [], options = [] }: Held): string[] {
  return [...blocs, ...choix, ...options].flatMap((one) => [...(one.intitule ? [one.intitule] : []), ...titlesOf(one)]);
}

/** LibreOffice is the reader here; Microsoft Word is not at hand. */
describe.each(DOCUMENTS)('the PDF of %s', (name) => {
  const path = join(inject('out'), `${name}.pdf`);
  const read = inject('read')[name];
  if (!read) throw new Error(name);
  const pages = pagesOf(path);
  // The table of contents names them too: an annexe begins where its table does.
  const annexes = pages.findIndex((page) => ANNEXES.test(page) && /Niveau visé|Compétences évaluées/.test(page));
  const from = pages.findIndex((page) => page.includes(HEADING[0] ?? ''));
  const to = annexes < 0 ? pages.length : annexes;

  it('loses no word of the document', () => {
    expect(lostWords(read.paragraphs.join('\n'), pages.join('\n'))).toEqual({});
    expect(read.paragraphs.join(' ').length).toBeGreaterThan(5000);
  });

  it('has several pages, is tagged and has a title', () => {
    expect(pages.length).toBeGreaterThan(1);
    expect(infoOf(path)).toMatchObject({ Tagged: 'yes', Pages: String(pages.length) });
    expect(infoOf(path).Title).toMatch(/^Référentiels/);
  });

  it('repeats the heading of the table on each page that holds a part of it', () => {
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeGreaterThan(from);
    const last = words(
      officialTable(read)
        .rows.at(-1)
        ?.cells.flatMap(({ paragraphs }) => paragraphs) ?? [],
    ).split(' ');
    pages.slice(from, to).forEach((page, rank) => {
      // What stands below the table may have a page of its own.
      if (from + rank === to - 1 && !last.some((word) => page.includes(word))) return;
      for (const heading of HEADING) expect(page, `page ${from + rank + 1}`).toContain(heading);
    });
  });

  it('repeats the heading of the annexes too', () => {
    if (annexes < 0) return;
    const list = pages.findIndex((page) => LIST.test(page) && page.includes('Compétences évaluées'));
    const [links, epreuves] = list < 0 ? [pages.slice(annexes), []] : [pages.slice(annexes, list), pages.slice(list)];
    for (const page of links) expect(page).toContain('Niveau visé');
    for (const page of epreuves) expect(page).toContain('Compétences évaluées');
  });

  it('has an outline with its parts, its blocs and its options, and nothing else', () => {
    const outline = outlineOf(path).map(words);
    const parts = ['5 – RÉFÉRENTIELS', ...new Set(pages.flatMap((page) => ANNEXES.exec(page)?.[0] ?? []))].map(words);
    expect(outline).toEqual(expect.arrayContaining(parts));
    const titles = titlesOf(JSON.parse(readFileSync(join(inject('out'), `${name}.json`), 'utf8'))).map(words);
    for (const title of titles) expect(outline.filter((one) => one.endsWith(title)).length, title).toBeGreaterThan(0);
    expect(outline.filter((one) => !parts.includes(one))).toHaveLength(titles.length);
  });
});

it(`every page of ${STRESS} says that it is a draft, those of a final document do not`, () => {
  const pages = pagesOf(join(inject('out'), `${STRESS}.pdf`));
  expect(pages.filter((page) => !page.includes('BROUILLON'))).toEqual([]);
  expect(pagesOf(join(inject('out'), `${DOCUMENTS[0]}.pdf`)).join('')).not.toContain('BROUILLON');
});

it(`the rows of ${STRESS} are taller than a page`, () => {
  const pages = pagesOf(join(inject('out'), `${STRESS}.pdf`));
  const holding = (mark: RegExp) => pages.filter((page) => mark.test(page)).length;
  expect(holding(/c1n\d+ est/)).toBeGreaterThan(2);
  expect(holding(/Étape e\d+/)).toBeGreaterThan(1);
  expect(holding(/commun k\d+/)).toBeGreaterThan(1);
  expect(holding(/Situation s\d+/)).toBeGreaterThan(1);
});

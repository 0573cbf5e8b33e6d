import { describe, expect, inject, it } from 'vitest';
import { DOCUMENTS } from '../support/documents.js';
import { gridOf, holds, officialTable, words } from '../support/table.js';
import type { ExpectedCompetence, ReadCell } from '../support/types.js';

const byLength = (a: string, b: string) => b.length - a.length;
const count = (all: string[], one: string) => all.filter((other) => other === one).length;

/**
 * The second opinion: what must stand in the table, worked out by expected.py from the JSON export alone, against what
 * python-docx reads in the Word file. Nothing here knows the layout.
 */
describe.each(DOCUMENTS)('the table of %s, after its JSON export', (name) => {
  const expected = inject('expected')[name];
  const read = inject('read')[name];
  if (!expected || !read) throw new Error(name);
  const { competences, criteres, titres, justifications } = expected;
  const table = officialTable(read);
  const [criteria, modalities, competence] = [1, 2, 3].map((from) => table.columns - from) as [number, number, number];
  const grid = gridOf(table);
  const textAt = (row: (ReadCell | undefined)[] | undefined, column: number) => words(row?.[column]?.paragraphs ?? []);
  const full = (row: (ReadCell | undefined)[]) => row[0]?.span === table.columns;
  /** The rows of competences, in reading order. */
  const rows = grid.filter((row) => !full(row) && row[competence]?.paragraphs.length);
  const cellsOf = (column: number) => [
    ...new Set(grid.flatMap((row) => (!full(row) && row[column] ? [row[column]] : []))),
  ];
  const printed = ({ code, texte }: ExpectedCompetence) => [code, texte].filter(Boolean).join(' ');

  it('has one row for each competence, in order, each text in one cell', () => {
    expect(competences.length).toBeGreaterThan(3);
    expect(rows.map((row) => textAt(row, competence))).toEqual(competences.map(printed));
    expect(new Set(rows.map((row) => row[competence])).size).toBe(competences.length);
    expect(rows.map((row) => row[competence]?.rows).every((height) => height === 1)).toBe(true);
  });

  it('shows the épreuves in force beside each competence, in their order', () => {
    competences.forEach((one, rank) => {
      const text = textAt(rows[rank], modalities);
      for (const fragment of one.modalites.flat()) {
        expect(holds(text, fragment), `${printed(one)} : ${fragment} : ${text}`).toBe(true);
      }
      // Two parts of an épreuve share its title: each modality is found by its longest text.
      const places = one.modalites.map((modalite) => text.indexOf([...modalite].sort(byLength)[0] ?? ''));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    });
  });

  it('shows no épreuve beside a competence that it does not evaluate', () => {
    const all = [...new Set(competences.flatMap(({ modalites }) => modalites.map(([titre = '']) => titre)))];
    competences.forEach((one, rank) => {
      const text = textAt(rows[rank], modalities);
      const own = one.modalites.flat().join('\n');
      const foreign = all.filter((titre) => titre.includes(' ') && !holds(own.replaceAll('\n', ' '), titre));
      expect(foreign.filter((titre) => holds(text, titre))).toEqual([]);
    });
  });

  it('prints each épreuve once at least for each activity, and never more often than competences want it', () => {
    const cells = cellsOf(modalities).map(({ paragraphs }) => words(paragraphs));
    for (const text of new Set(competences.flatMap(({ modalites }) => modalites.flat()))) {
      const wanting = competences.filter(({ modalites }) => modalites.flat().includes(text));
      const found = cells.filter((cell) => holds(cell, text)).length;
      expect(found, text).toBeGreaterThanOrEqual(new Set(wanting.map(({ activite }) => activite)).size);
      const over = competences.filter(({ modalites }) => modalites.flat().some((one) => holds(one, text)));
      expect(found, text).toBeLessThanOrEqual(over.length);
    }
  });

  it('shows the criteria of each competence beside it, in order', () => {
    competences.forEach((one, rank) => {
      const text = textAt(rows[rank], criteria);
      let from = 0;
      for (const critere of one.criteres) {
        const at = ` ${text} `.indexOf(` ${critere} `, from);
        expect(at, `${printed(one)} : ${critere}`).toBeGreaterThanOrEqual(0);
        from = at + critere.length;
      }
    });
  });

  it('prints each criterion of a container once, each own criterion as often as it is declared', () => {
    const text = cellsOf(criteria).map(({ paragraphs }) => paragraphs.map(words));
    const lines = text.flat();
    const declared = [...competences, ...criteres].flatMap((one) => one.criteres);
    expect(declared.length).toBeGreaterThan(0);
    const cells = text.map((paragraphs) => paragraphs.join(' '));
    for (const critere of new Set(declared)) {
      const found = cells.reduce((sum, cell) => sum + ` ${cell} `.split(` ${critere} `).length - 1, 0);
      const within = declared.reduce((sum, other) => sum + ` ${other} `.split(` ${critere} `).length - 1, 0);
      expect(found, critere).toBe(within);
    }
    expect(lines.length).toBeGreaterThanOrEqual(declared.length);
  });

  it('names every container, activities in the first column and the others over the full width', () => {
    const first = cellsOf(0).map(({ paragraphs }) => words(paragraphs));
    const wide = grid.filter(full).map((row) => textAt(row, 0));
    for (const { genre, titre } of titres) {
      if (!titre) continue;
      const column = ['activites', 'taches', 'sousTaches'].includes(genre) ? first : wide;
      expect(column.filter((cell) => holds(cell, titre)).length, titre).toBeGreaterThan(0);
    }
  });

  it('puts the title of its activity beside each competence, or above it', () => {
    competences.forEach((one, rank) => {
      const own = titres[one.activite ?? -1];
      if (own?.genre !== 'activites') return;
      const at = grid.indexOf(rows[rank] as ReadCell[]);
      const above = grid.slice(0, at + 1).map((row) => textAt(row, 0));
      expect(above.findLastIndex((cell) => holds(cell, own.titre))).toBeGreaterThanOrEqual(0);
    });
  });

  it('justifies each final evaluation once, over the full width', () => {
    const wide = grid.filter(full).map((row) => textAt(row, 0));
    for (const justification of justifications) {
      if (!justification) continue;
      const found = wide.filter((cell) => holds(cell, justification)).length;
      expect(found, justification).toBe(count(justifications, justification));
    }
  });
});

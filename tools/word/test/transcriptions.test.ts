import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { HAS_SEEDS, TRANSCRIPTIONS } from '../support/documents.js';
import { gridOf, officialTable } from '../support/table.js';
import { competencesFacing, oneSpace, readTranscription, textsOf } from '../support/transcription.js';
import type { ReadCell } from '../support/types.js';

const ACTIVITES = new Set(['activity', 'task', 'subtask']);

/** Every string of a JSON document as plain characters, one a line. */
function plainStrings(value: unknown): string[] {
  if (typeof value === 'string') return value.split('\n').map((line) => oneSpace(line.replace(/^\s*(- |\d+\. )/, '')));
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(plainStrings) : [];
}

/** The light markup of a JSON string, taken off. */
const unmarked = (line: string) => line.replace(/\\([\\"*{•.-])/g, '$1').replace(/\*/g, '');

it.skipIf(!HAS_SEEDS)('real documents are checked (skipped where ../shared/seeds is absent: they are not ours)', () => {
  expect(TRANSCRIPTIONS.length).toBeGreaterThan(0);
});

/** Every text of a real document, from its transcription, against what python-docx reads in the Word file. */
describe.each(TRANSCRIPTIONS)('the words of $name', ({ path, name }) => {
  const transcription = readTranscription(path);
  const read = inject('read')[name];
  if (!read) throw new Error(name);
  const table = officialTable(read);
  const grid = gridOf(table);
  const [first, middle, modalities, criteria] = [0, 1, 2, 3] as const;
  const isFull = (row: (ReadCell | undefined)[]) => row[0]?.span === table.columns;
  const rows = grid.filter((row) => !isFull(row) && row[middle]?.paragraphs.length);
  const textOf = (cell: ReadCell | undefined) => (cell?.paragraphs ?? []).map(oneSpace);
  const column = (at: number) =>
    [...new Set(grid.filter((row) => !isFull(row)).map((row) => row[at]))].map((cell) => textOf(cell));
  const wide = grid.filter(isFull).map((row) => textOf(row[0]));
  const json = plainStrings(JSON.parse(readFileSync(join(inject('out'), `${name}.json`), 'utf8'))).map(unmarked);
  const inJson = (text: string) => json.some((one) => one.includes(text));
  const stands = (cells: string[][], text: string) => cells.some((lines) => lines.some((line) => line.includes(text)));

  it('the titles and the printed codes of the containers', () => {
    for (const { kind, code_printed, title, context, description } of transcription.nodes) {
      const cells = ACTIVITES.has(kind) ? column(first) : wide;
      const texts = [code_printed, title, context?.label, description?.label].flatMap((one) => (one ? [one] : []));
      for (const text of [...texts.map(oneSpace), ...textsOf(context?.blocks), ...textsOf(description?.blocks)]) {
        expect(stands(cells, text), text).toBe(true);
        expect(text === code_printed || inJson(text), text).toBe(true);
      }
    }
  });

  it('each competence in a row of its own, in order, with its items', () => {
    expect(rows).toHaveLength(transcription.competences.length);
    transcription.competences.forEach(({ code_printed, text, items }, rank) => {
      const [opening, ...rest] = textOf(rows[rank]?.[middle]);
      expect(opening).toBe(oneSpace([code_printed, text].filter(Boolean).join(' ')));
      expect(rest).toEqual(textsOf(items));
      for (const one of [oneSpace(text), ...textsOf(items)]) expect(inJson(one), one).toBe(true);
    });
  });

  it('the labels, the blocks and the items of the modalities, beside every competence that they face', () => {
    for (const { scope, sections } of transcription.modalities) {
      const texts = sections.flatMap(({ label, blocks }) => [...(label ? [oneSpace(label)] : []), ...textsOf(blocks)]);
      const ranks = competencesFacing(scope, transcription);
      expect(ranks.length).toBeGreaterThan(0);
      for (const rank of ranks) {
        const cell = textOf(rows[rank]?.[modalities]);
        for (const text of texts) expect(stands([cell], text), `${rank} : ${text}`).toBe(true);
      }
      for (const text of texts)
        expect(
          json.some((one) => one.includes(text) || text.includes(one)),
          text,
        ).toBe(true);
    }
  });

  it('the codes, the texts and the items of the criteria, beside every competence that they face', () => {
    for (const { scope, code_printed, text, items } of transcription.criteria) {
      const opening = oneSpace([code_printed, text].filter(Boolean).join(' '));
      for (const rank of competencesFacing(scope, transcription)) {
        const cell = textOf(rows[rank]?.[criteria]);
        for (const one of [opening, ...textsOf(items)]) expect(cell, `${rank}`).toContain(one);
      }
      for (const one of [oneSpace(text), ...textsOf(items)]) expect(inJson(one), one).toBe(true);
    }
    const printed = column(criteria).reduce((sum, lines) => sum + lines.length, 0);
    const wanted = transcription.criteria.map(({ items }) => 1 + textsOf(items).length);
    expect(printed).toBe(wanted.reduce((sum, one) => sum + one, 0));
  });

  it('the statements of the certification', () => {
    const heading = table.rows.slice(0, 2).flatMap(({ cells }) => cells.map(textOf));
    for (const { text } of transcription.statements) {
      expect(stands([...heading, ...wide, read.paragraphs.map(oneSpace)], oneSpace(text)), text).toBe(true);
      expect(inJson(oneSpace(text)), text).toBe(true);
    }
  });

  it('the title of the certification', () => {
    const { title } = transcription.certification;
    if (title) expect(read.paragraphs).toContain(title);
    expect(read.title.startsWith(title ? `Référentiels – ${title}` : 'Référentiels')).toBe(true);
  });
});

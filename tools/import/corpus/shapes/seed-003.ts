import type { Shape } from '../shape.js';
import { type Cell, cell, para } from '../sheet.js';
import { type Seed, seed, seedTruth } from './seed-facts.js';

function headingRows({ column_headers, statements }: Seed): Cell[][] {
  const of = (column: string) => column_headers.find((one) => one.column === column)?.text ?? '';
  const notes = statements.map(({ text }) => text);
  return [
    [
      cell([of('activities')], { rows: 2 }),
      cell([of('competences')], { rows: 2 }),
      cell([of('evaluation')], { columns: 2 }),
    ],
    [cell([of('modalities'), ...notes]), cell([of('criteria')])],
  ];
}

/** One row for a bloc or an option: everything in it is a list of dashes. */
function containerRow(from: Seed, id: string): Cell[] {
  const { nodes, competences, modalities, criteria } = from;
  const node = nodes.find((one) => one.id === id);
  const activities = nodes.filter(({ kind, parent }) => kind === 'activity' && parent === id);
  const dashes = (texts: string[]) => cell(texts.map((text) => `- ${text}`));
  const facing = modalities.filter(({ scope }) => scope.refs.includes(id));
  return [
    cell([para(node?.printed ?? '', { bold: true }), ...activities.map(({ printed }) => printed)]),
    dashes(competences.filter((one) => one.node === id).map(({ text }) => text)),
    dashes(facing.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks.map(({ text }) => text)))),
    dashes(criteria.filter(({ scope }) => scope.refs.includes(id)).map(({ text }) => text)),
  ];
}

/** A real document without codes: a row a bloc, dash lists, criteria of blocs, four options. */
export function seed003(): Shape {
  const from = seed('003.json');
  const held = from.nodes.filter(({ kind }) => kind === 'bloc' || kind === 'option');
  const rows = held.map(({ id, printed }) => {
    const isChoice = from.nodes.some(({ kind, parent }) => kind === 'option' && parent === id);
    return isChoice ? [cell([para(printed, { bold: true })], { columns: 4 })] : containerRow(from, id);
  });
  const front = from.front_matter.map(({ text }) => para(text));
  return {
    name: 'seed-003',
    about: 'real document: no codes, a row a bloc with dash lists, criteria of blocs, options',
    tool: 'pandoc',
    sheet: [...front, { rows: [...headingRows(from), ...rows], heading: 2 }],
    truth: seedTruth(from),
  };
}

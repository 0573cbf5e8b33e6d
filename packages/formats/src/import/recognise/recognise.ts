import { countsOf } from '../counts.js';
import type { ReadDocument, Table } from '../document.js';
import type { Imported } from '../imported.js';
import { readAfter } from './around/after.js';
import { annexOf } from './around/annexes.js';
import { readBefore } from './around/before.js';
import { knownTitles, readEpreuvesAnnex } from './around/epreuves-annex.js';
import { readHeaders } from './around/headers.js';
import { readListedEpreuves } from './around/read-annexes.js';
import { takeToldEpreuves } from './around/told-epreuves.js';
import { profileOf } from './columns/profile.js';
import { Anchors, type Noted } from './result/anchors.js';
import { Assembler } from './result/assemble.js';
import { nameAll } from './result/codes.js';
import { readCriteria } from './result/criteria-column.js';
import { EvaluationColumn } from './result/evaluation-column.js';
import { looseSpaces } from './result/no-break-spaces.js';
import { keepComments, keepInNotes } from './result/notes.js';
import { readOtherColumns } from './result/other-columns.js';
import { reportOfReader } from './result/reader-remarks.js';
import { KINDS } from './result/remark-kinds.js';
import { Report } from './result/report.js';
import { Scopes } from './result/scope.js';
import { resolveSelections } from './result/selections.js';
import { Tree } from './result/tree.js';
import type { Work } from './result/work.js';
import { prepare } from './table/prepare.js';
import { type Sections, sectionsOf } from './table/sections.js';
import { Ledger } from './text/ledger.js';
import type { Line } from './text/line.js';

function workOn({ flow }: Sections): Work & { footnotes: Line[] } {
  const tree = new Tree();
  const profile = profileOf(flow);
  const { footnotes } = prepare(flow, profile);
  return {
    footnotes,
    flow,
    profile,
    ledger: new Ledger(),
    report: new Report(),
    anchors: new Anchors(),
    tree,
    scopes: new Scopes(tree),
    finales: [],
  };
}

/** The code of an element, else its title: what the report calls it. */
function nameOf(element: Noted | undefined): string | undefined {
  if (!element || element.genre === 'certification') return undefined;
  return element.code ?? ('intitule' in element ? element.intitule : undefined);
}

function linesOfFlow({ flow }: Work): Line[] {
  return flow.rows.flatMap((row) => (row.kind === 'full' ? row.lines : row.cells.flatMap(({ lines }) => lines)));
}

/**
 * Makes a certification of what a document says: the four-column table of real référentiels, whatever pages and tables
 * it is cut into, and what stands around it. Nothing of the text is dropped silently and nothing stands twice: each line
 * is used once (`Ledger`), and what nothing asked for is in a note of the nearest element. Never fails; what is doubtful
 * is in the remarks.
 */
export function recognise(document: ReadDocument): Imported {
  const sections = sectionsOf(document);
  const work = workOn(sections);
  const { tree, report, ledger } = work;
  if (!sections.known) report.add(KINDS.noTable, []);
  else if (sections.known === 'position') report.add(KINDS.byPosition, []);

  const tables = sections.after.flatMap((one) => (one.kind === 'table' ? [one.table] : []));
  const annexes = tables.filter((table: Table) => annexOf(table) === 'epreuves').map(readEpreuvesAnnex);
  const listed = annexes.flatMap((annex) => annex.listed);
  ledger.take(
    annexes.flatMap(({ heading }) => heading),
    'known',
  );

  const { told, heading } = takeToldEpreuves(sections);
  ledger.take(heading, 'known');
  const looseBefore = readBefore(sections.before, document.title, work);
  const inHeaders = readHeaders(sections, work);
  new Assembler(work).run();
  const column = new EvaluationColumn(work, knownTitles(listed), told);
  column.run();
  readCriteria(work);
  readOtherColumns(work);
  const looseAfter = readAfter(sections.after, work);
  readListedEpreuves(listed, (title) => column.named(title), work);

  keepInNotes(work.footnotes, work, KINDS.footnote);
  keepInNotes([...looseBefore, ...linesOfFlow(work), ...inHeaders, ...looseAfter], work);
  keepComments([...looseBefore, ...linesOfFlow(work), ...looseAfter], work);
  nameAll(tree.certification, tree.printed);
  column.references.writeNames();
  resolveSelections(work);
  const { certification } = tree;
  report.spaces(looseSpaces(certification));
  return {
    certification,
    remarks: [...report.remarks((line) => nameOf(work.anchors.get(line))), ...reportOfReader(document.remarks)],
    counts: countsOf(certification),
  };
}

import { LIMITS } from '../../../package/index.js';
import { tooDeep } from '../../../package/refusals.js';
import { commentsOf, quotedComment } from '../blocks.js';
import { Container } from '../container.js';
import type { Story } from '../story.js';
import { TableBuilder } from '../table-builder.js';
import { isOn, whole } from '../values.js';
import { type Elements, mark } from './element.js';

/** Word's own limit. */
const MAX_COLUMNS = 63;
const MAX_WIDTH = 100_000;

const COLOUR = /^[0-9A-Fa-f]{6}$/;

const tableOf = ({ tables }: Story) => tables[tables.length - 1];
const rowOf = (story: Story) => tableOf(story)?.row;
const cellOf = ({ cells }: Story) => cells[cells.length - 1];

/** Tables, rows and cells. */
export const TABLES: Elements = {
  'w:tbl': {
    open(story) {
      // Only a broken file has a table in a paragraph.
      if (story.paragraph) story.closeParagraph();
      if (story.tables.length >= LIMITS.tables) throw tooDeep('w:tbl');
      const nested = story.cells.length > 0;
      const apart = nested || story.container.origin !== undefined;
      const place = apart ? story.container.place : { table: ++story.tableCount };
      if (nested) story.sources.log.count('nested-table', place);
      story.tables.push(new TableBuilder(place));
      return undefined;
    },
    close(story) {
      const table = story.tables.pop()?.build();
      if (!table) return;
      story.finish();
      story.container.blocks.push(table);
      story.container.afterBlank = false;
    },
  },
  'w:gridCol': mark((story, attributes) => {
    const table = tableOf(story);
    if (table && table.columns.length < MAX_COLUMNS) table.columns.push(whole(attributes['w:w'], 0, MAX_WIDTH));
  }),
  'w:tr': {
    open(story) {
      story.grow();
      tableOf(story)?.openRow();
      return undefined;
    },
    close(story) {
      const table = tableOf(story);
      const row = table?.row;
      if (!row) return;
      const { log } = story.sources;
      if (row.deleted) log.count('deleted-row', table.place);
      for (const { blocks, deleted, place } of row.cells) {
        // What reviewers said of a row that is gone is still theirs.
        if (!row.deleted && !deleted) continue;
        for (const comment of commentsOf(blocks)) log.text('comment', quotedComment(comment), place);
      }
      table.closeRow();
    },
  },
  'w:gridBefore': mark((story, attributes) => {
    const row = rowOf(story);
    if (row) row.before = whole(attributes['w:val'], 0, MAX_COLUMNS);
  }),
  'w:gridAfter': mark((story, attributes) => {
    const row = rowOf(story);
    if (row) row.after = whole(attributes['w:val'], 0, MAX_COLUMNS);
  }),
  'w:tblHeader': mark((story, attributes) => {
    const row = rowOf(story);
    if (row) row.header = isOn(attributes['w:val']);
  }),
  'w:tc': {
    open(story) {
      story.grow();
      const table = tableOf(story);
      const number = (table?.row?.cells.length ?? 0) + 1;
      const nested = story.tables.length > 1 || story.container.origin !== undefined;
      const { place: outer, counter } = story.container;
      const rank = table?.place.table;
      const place =
        nested || !table || rank === undefined ? outer : { table: rank, row: table.rowNumber, column: number };
      const holder = new Container(place, nested ? counter : { paragraphs: 0 }, story.container.origin);
      story.outer.push(story.container);
      story.container = holder;
      story.cells.push({ span: 1, joinsPrevious: false, width: 0, deleted: false, blocks: holder.blocks, place });
      return undefined;
    },
    close(story) {
      story.finish();
      const cell = story.cells.pop();
      story.container = story.outer.pop() ?? story.container;
      if (cell) rowOf(story)?.cells.push(cell);
    },
  },
  'w:gridSpan': mark((story, attributes) => {
    const cell = cellOf(story);
    if (cell) cell.span = whole(attributes['w:val'], 1, MAX_COLUMNS);
  }),
  'w:vMerge': mark((story, attributes) => {
    const cell = cellOf(story);
    if (cell) cell.merge = attributes['w:val'] === 'restart' ? 'restart' : 'continue';
  }),
  'w:hMerge': mark((story, attributes) => {
    const cell = cellOf(story);
    if (cell) cell.joinsPrevious = attributes['w:val'] !== 'restart';
  }),
  'w:tcW': mark((story, attributes) => {
    const cell = cellOf(story);
    if (cell && (attributes['w:type'] ?? 'dxa') === 'dxa') cell.width = whole(attributes['w:w'], 0, MAX_WIDTH);
  }),
  'w:shd': mark((story, attributes) => {
    const cell = story.parent === 'w:tcPr' ? cellOf(story) : undefined;
    const fill = attributes['w:fill'] ?? '';
    if (cell && COLOUR.test(fill)) cell.shade = fill.toLowerCase();
  }),
};

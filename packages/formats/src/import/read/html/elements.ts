import { knownIn } from '@referentiel/model';
import { colour, type Declarations } from './css.js';
import { type HtmlList, itemOf, openList } from './html-list.js';
import { type BlockKind, type HtmlPage, newHolder } from './html-page.js';
import { type CellShape, HtmlTable } from './html-table.js';

/** An element as it opens. */
export interface Opening {
  name: string;
  attributes: Record<string, string>;
  css: Declarations;
}

/** What an element does when it opens; what it gives back is done when it closes. */
export type HtmlElement = (page: HtmlPage, lists: HtmlList[], opening: Opening) => (() => void) | undefined;

const NUMBER = /^\s{0,9}(\d{1,6})/;
const count = (text: string | undefined, max: number) =>
  Math.min(max, Math.max(1, Number(NUMBER.exec(text ?? '')?.[1] ?? 1)));
const width = (text: string | undefined) => Number(NUMBER.exec(text ?? '')?.[1] ?? 0);

const MAX_ROWS = 65_534;
const MAX_COLUMNS = 100;

/** Styles of Word that say what a paragraph is. */
const STYLES: Readonly<Record<string, string>> = { msotitle: 'title', msosubtitle: 'subtitle', msocaption: 'caption' };

function kindOf({ name, attributes, css }: Opening): BlockKind {
  const heading = /^h([1-6])$/.exec(name)?.[1];
  if (heading !== undefined) return { outline: Number(heading), style: `heading ${heading}`, css };
  const style = name === 'caption' ? 'caption' : knownIn(STYLES, (attributes.class ?? '').toLowerCase());
  return { ...(style !== undefined && { style }), css };
}

/** A paragraph, or what parts paragraphs. */
const block: HtmlElement = (page, _lists, opening) => {
  page.flush();
  const outer = page.kind;
  const kept = page.holder.counter.paragraphs;
  page.kind = kindOf(opening);
  return () => {
    page.flush();
    page.kind = outer;
    const isBlank = opening.name === 'p' && page.holder.counter.paragraphs === kept;
    if (isBlank && page.holder.blocks.length) page.holder.afterBlank = true;
  };
};

const list: HtmlElement = (page, lists, { name, attributes, css }) => {
  page.flush();
  lists.push(openList(name, attributes, css, lists.length));
  return () => {
    page.flush();
    lists.pop();
  };
};

const item: HtmlElement = (page, lists, { attributes }) => {
  page.flush();
  const around = lists[lists.length - 1];
  page.item = around ? itemOf(around, attributes) : { level: 0, ordered: false };
  return () => {
    page.flush();
    page.item = undefined;
  };
};

const table: HtmlElement = (page) => {
  page.flush();
  const isNested = page.tables.length > 0;
  if (isNested) page.log.count('nested-table', page.place);
  const own = new HtmlTable(isNested ? page.place : { table: ++page.tableCount });
  page.enterTable(own);
  return () => {
    page.flush();
    page.tables.pop();
    const built = own.build();
    if (!built) return;
    page.holder.blocks.push(built);
    page.holder.afterBlank = false;
  };
};

const group: HtmlElement = ({ tables }) => {
  const around = tables[tables.length - 1];
  around?.closeGroup();
  return () => around?.closeGroup();
};

const head: HtmlElement = (page, lists, opening) => {
  const close = group(page, lists, opening);
  const around = page.tables[page.tables.length - 1];
  if (around) around.inHead = true;
  return () => {
    close?.();
    if (around) around.inHead = false;
  };
};

const row: HtmlElement = (page) => {
  const around = page.tables[page.tables.length - 1];
  page.flush();
  page.grow();
  around?.openRow();
  return () => around?.closeRow();
};

const column: HtmlElement = ({ tables }, _lists, { attributes, css }) => {
  tables[tables.length - 1]?.addColumn(width(css.width ?? attributes.width), count(attributes.span, MAX_COLUMNS));
  return undefined;
};

const cell: HtmlElement = (page, lists, opening) => {
  const around = page.tables[page.tables.length - 1];
  if (!around) return block(page, lists, opening);
  const { name, attributes, css } = opening;
  page.flush();
  page.grow();
  const isNested = page.tables.length > 1;
  const { holder, kind } = page;
  const place = isNested ? holder.place : { ...around.place, ...around.next };
  const own = newHolder(place, isNested ? holder.counter : undefined);
  const outerLists = lists.splice(0);
  page.holder = own;
  page.kind = { css };
  page.item = undefined;
  const endless = attributes.rowspan?.trim() === '0';
  const shape: CellShape = {
    columns: count(attributes.colspan, MAX_COLUMNS),
    rows: endless ? MAX_ROWS : count(attributes.rowspan, MAX_ROWS),
    width: width(css.width ?? attributes.width),
    shade: colour(css['background-color'] ?? css.background ?? attributes.bgcolor),
    isHeading: name === 'th',
  };
  around.addCell(shape, own.blocks, place);
  return () => {
    page.flush();
    page.holder = holder;
    page.kind = kind;
    lists.splice(0, lists.length, ...outerLists);
  };
};

const image: HtmlElement = (page, _lists, { attributes }) => {
  const alt = attributes.alt?.trim();
  if (alt) page.log.text('image', alt, { ...page.place });
  else if (alt === undefined) page.log.count('image', { ...page.place });
  return undefined;
};

const object: HtmlElement = (page) => {
  page.log.count('object', { ...page.place });
  return undefined;
};

const BLOCKS =
  'p div h1 h2 h3 h4 h5 h6 blockquote pre section article header footer main nav aside figure figcaption address fieldset ' +
  'form hr center details summary body dl dt dd caption legend';

/** What elements do; those that are not here only change how their text looks. */
export const HTML_ELEMENTS: ReadonlyMap<string, HtmlElement> = new Map([
  ...BLOCKS.split(' ').map((name): [string, HtmlElement] => [name, block]),
  ['ul', list],
  ['ol', list],
  ['li', item],
  ['table', table],
  ['thead', head],
  ['tbody', group],
  ['tfoot', group],
  ['tr', row],
  ['col', column],
  ['td', cell],
  ['th', cell],
  ['img', image],
  ['object', object],
  ['embed', object],
  ['iframe', object],
  ['svg', object],
  ['math', object],
  [
    'br',
    (page) => {
      page.lineBreak();
      return undefined;
    },
  ],
]);

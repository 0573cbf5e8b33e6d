import { DRAWINGS } from './drawings.js';
import type { Element } from './element.js';
import { FIELDS } from './field-elements.js';
import { PARAGRAPHS } from './paragraphs.js';
import { REVISIONS } from './revisions.js';
import { RUNS } from './runs.js';
import { TABLES } from './tables.js';

export { type Element, SKIP } from './element.js';

/** What each element of WordprocessingML does to the story that is read. */
export const ELEMENTS: ReadonlyMap<string, Element> = new Map(
  Object.entries({ ...RUNS, ...PARAGRAPHS, ...TABLES, ...REVISIONS, ...FIELDS, ...DRAWINGS }),
);

export type { FormatEdit } from './edit.js';
export { type FormatOptions, type Formatted, formatDocument, formatRange } from './format.js';
export type { FormatServices } from './piece.js';

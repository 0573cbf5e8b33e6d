export type { FormatEdit } from './edit.js';
export { type Formatted, formatDocument, formatRange, formatUnguarded } from './format.js';
export type { FormatServices } from './piece.js';

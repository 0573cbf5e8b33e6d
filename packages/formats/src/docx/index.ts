export { docx } from './docx.js';
export type { DocxOptions } from './options.js';

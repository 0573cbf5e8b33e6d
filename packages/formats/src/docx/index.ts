export { ANNEXES, ANNEXES_PAR_DEFAUT, type Annexe, annexesVides } from './annexes/index.js';
export { docx } from './docx.js';
export { type DocxOptions, TABLES, type TableForme } from './options.js';

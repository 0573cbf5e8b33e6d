/** What a file system refuses, in words, wherever the program runs. */
export { CHANGED, SPECIAL } from './replace/failure.js';
export { lockNames, type OfficeProgram } from './replace/lock-names.js';
export { type Reason, reasonOfCode } from './replace/reasons.js';

export { definition } from './definition.js';
export { documentSymbols } from './document-symbols.js';
export { type Occurrence, occurrenceAt, occurrencesIn, occurrencesOf, type Target } from './occurrences.js';
export { highlights, references } from './references.js';
export { isRefusal, type Refusal } from './rename/refusal.js';
export { prepareRename, rename } from './rename/rename.js';
export { workspaceSymbols } from './workspace-symbols.js';

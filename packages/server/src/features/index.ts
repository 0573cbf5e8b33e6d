import { builtinDocuments } from './builtin-documents.js';
import { exports } from './exports.js';
import type { Feature } from './feature.js';
import { summaries } from './summaries.js';

/** Everything that the server can do. */
export const FEATURES: readonly Feature[] = [builtinDocuments, exports, summaries];

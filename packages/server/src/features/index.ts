import { builtinDocuments } from './builtin-documents.js';
import { cleanTexts } from './clean-text.js';
import { actions } from './code-actions.js';
import { codeLens } from './code-lenses.js';
import { completion } from './completion.js';
import { definition } from './definition.js';
import { exports } from './exports.js';
import type { Feature } from './feature.js';
import { folding } from './folding.js';
import { formatting } from './formatting.js';
import { hovers } from './hover.js';
import { imports } from './imports.js';
import { inlays } from './inlay-hints.js';
import { newReferentiels } from './new-referentiels.js';
import { outlines } from './outlines.js';
import { previews } from './previews.js';
import { references } from './references.js';
import { rename } from './rename.js';
import { renumbering } from './renumbering.js';
import { selection } from './selection-ranges.js';
import { semanticColours } from './semantic-tokens.js';
import { summaries } from './summaries.js';
import { symbols } from './symbols.js';

/** Everything that the server can do. */
export const FEATURES: readonly Feature[] = [
  actions,
  builtinDocuments,
  cleanTexts,
  codeLens,
  completion,
  folding,
  formatting,
  hovers,
  inlays,
  outlines,
  renumbering,
  selection,
  semanticColours,
  definition,
  references,
  rename,
  symbols,
  exports,
  imports,
  newReferentiels,
  previews,
  summaries,
];

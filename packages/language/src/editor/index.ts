export { type EditorContext, type Langue, said } from './context.js';
export { diagnostics } from './diagnostics.js';
export { type Coverage, type CoveredEntry, ecfCoverage } from './ecf-coverage.js';
export { rulePage, rulePageUri } from './rule-page.js';

export { CODE_ACTION_KINDS, codeActions, configActions } from './actions/code-actions.js';
export { EXPLAIN_COMMAND } from './actions/explain.js';
export { FIX_ALL_KIND } from './actions/fixes.js';
export { toUtf8 } from './actions/to-utf-8.js';
export { COMPLETION_TRIGGERS, type CompletionOptions, completion } from './completion/completion.js';
export { type EditorContext, type Langue, said, shownOf } from './context.js';
export { diagnostics, MOST_DIAGNOSTICS } from './diagnostics.js';
export { type Coverage, type CoveredEntry, ecfCoverage } from './ecf-coverage.js';
export { foldingRanges } from './folding/folding.js';
export { hover, KEYWORD_HELP, type KeywordHelp, keywordHelp } from './hover/index.js';
export { inlayHints } from './inlay/index.js';
export { codeLenses, MONTRER } from './lens/index.js';
export * from './names/index.js';
export {
  codeFromTitle,
  isCode,
  type NewReferentielAnswers,
  NIVEAUX_RNCP,
  newReferentiel,
  slugFromTitle,
} from './new-referentiel.js';
export { outline, type PlanNode } from './outline/index.js';
export { cleanText } from './paste/clean-text.js';
export { type Pasted, pasteText } from './paste/paste-text.js';
export { isSourceText } from './paste/source-text.js';
export { type NewNumbers, newNumbers } from './refactor/renumbering.js';
export { exampleFindings } from './rule-example.js';
export { familyOf, RULE_FAMILIES, type RuleFamily } from './rule-family.js';
export { rulePage, rulePageUri } from './rule-page.js';
export { selectionRanges } from './selection/selection-ranges.js';
export { SEMANTIC_LEGEND, semanticTokens } from './tokens/semantic-tokens.js';

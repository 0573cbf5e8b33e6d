export { createRefServices } from './module.js';
export { type BuiltCertification, type CertificationSource, buildCertification } from './build/certification.js';
export { buildCatalogues } from './build/catalogue.js';
export { type SourceFile, parseSource, sourceFile } from './source/source-file.js';
export { type CheckedCertification, type CheckedWorkspace, checkCertification, checkWorkspace, textFindings } from './check/check.js';
export { type Finding, compareFindings } from './check/finding.js';
export { MODEL_RULES, RULES, ruleOf } from './rules/registry.js';
export type { Bilingual, Catalogues, Fix, Rule, Severity } from './rules/rule.js';
export { BUILTIN_SCHEME, builtinCatalogues, builtinUri } from './catalogues/builtin.js';

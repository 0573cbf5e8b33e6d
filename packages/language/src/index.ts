export { buildCatalogues } from './build/catalogue.js';
export {
  type BuiltCertification,
  buildCertification,
  type CertificationSource,
  filesOf,
} from './build/certification.js';
export { BUILTIN_SCHEME, builtinCatalogues, builtinUri } from './catalogues/builtin.js';
export { type CheckedWorkspace, checkWorkspace } from './check/check.js';
export { CheckedCertification } from './check/checked-certification.js';
export { compareFindings, type Finding, failedCheck, losesWords } from './check/finding.js';
export { textFindings } from './check/text-findings.js';
export type { Waiver } from './check/waivers.js';
export { CONFIG_NAME, isConfigUri } from './config/config-name.js';
export { Configs, type ProjectConfig } from './config/configs.js';
export { settingsFor } from './config/example-settings.js';
export { type ReadConfig, readConfig } from './config/read-config.js';
export { isFixed } from './config/rule-settings.js';
export * from './editor/index.js';
export { certifiabilite, type Obstacle } from './facts/certifiabilite.js';
export { type CertificationFacts, factsOf } from './facts/certification-facts.js';
export { type FormatEdit, type Formatted, formatDocument, formatRange } from './format/index.js';
export { useDictionary } from './french/dictionary.js';
export type { DictionaryFiles, IndexedDictionary } from './french/dictionary-index.js';
export { createRefServices, type RefServices } from './module.js';
export { printCertification } from './print/index.js';
export type { DiskTexts } from './project/kept-texts.js';
export { Project } from './project/project.js';
export { Snapshot } from './project/snapshot.js';
export { type CitedCode, citedCodes } from './renumber/cited-codes.js';
export {
  applyToText,
  type RenumberChange,
  type RenumberEdit,
  type Renumbering,
  renumber,
} from './renumber/renumber.js';
export { remarquesSituees } from './revue/remarques-situees.js';
export { revueOf } from './revue/revue.js';
export { readingReason } from './rules/lex/reading-reasons.js';
export { MODEL_RULES, nearestRule, RULES, ruleOf } from './rules/registry.js';
export type { Bilingual, Catalogues, Fix, Rule, Severity } from './rules/rule.js';
export { canonicalUri } from './source/canonical-uri.js';
export { contentHash } from './source/content-hash.js';
export { type DecodedSource, decodeSource, type Encodage } from './source/decode-source.js';
export { isSkipped } from './source/file-names.js';
export {
  encodingTrouble,
  type FileTrouble,
  MOST_BYTES,
  MOST_CHARACTERS,
  sizeTrouble,
  unreadable,
} from './source/file-trouble.js';
export { parseSource, type SourceFile } from './source/source-file.js';
export { type Grouped, type GroupIssue, groupCertifications } from './workspace/group.js';
export { renumbersAsIntended } from './workspace/renumbers-as-intended.js';

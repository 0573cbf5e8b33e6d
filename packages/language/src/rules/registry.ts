import { nearest } from '../lexer/distance.js';
import { CFG_RULES } from './cfg/index.js';
import { CMP_RULES } from './cmp/index.js';
import { CRI_RULES } from './cri/index.js';
import { DER_RULES } from './der/index.js';
import { ECF_RULES } from './ecf/index.js';
import { EVA_RULES } from './eva/index.js';
import { LEX_RULES } from './lex/index.js';
import { META_RULES } from './meta/index.js';
import { NUM_RULES } from './num/index.js';
import { rule as cataloguesMustBeDeclaredOnce } from './ref/catalogues-must-be-declared-once.js';
import { rule as cataloguesMustBeKnown } from './ref/catalogues-must-be-known.js';
import { rule as entriesMustBeDeclaredOnce } from './ref/entries-must-be-declared-once.js';
import { rule as entriesMustBeInTheirCatalogue } from './ref/entries-must-be-in-their-catalogue.js';
import { rule as namesMustBeKnown } from './ref/names-must-be-known.js';
import { rule as namesMustBeUnambiguous } from './ref/names-must-be-unambiguous.js';
import { rule as partFilesMustFindTheirCertification } from './ref/part-files-must-find-their-certification.js';
import { REN_RULES } from './ren/index.js';
import type { ModelRule, Rule, TogetherRule } from './rule.js';
import { STR_RULES } from './str/index.js';
import { rule as accessRoutesMustBeKnown } from './syn/access-routes-must-be-known.js';
import { rule as codesMustBeFinished } from './syn/codes-must-be-finished.js';
import { rule as listsShouldNotRepeatThemselves } from './syn/lists-should-not-repeat-themselves.js';
import { rule as quantitiesMustNotContradictThemselves } from './syn/quantities-must-not-contradict-themselves.js';
import { SYN_RULES } from './syn/structure.js';
import { TXT_RULES } from './txt/index.js';

/** The rule book, by family. */
export const RULES: readonly Rule[] = [
  // The text: found while it is read.
  ...LEX_RULES,
  ...SYN_RULES,
  partFilesMustFindTheirCertification,
  cataloguesMustBeDeclaredOnce,
  entriesMustBeDeclaredOnce,
  // Construction.
  quantitiesMustNotContradictThemselves,
  listsShouldNotRepeatThemselves,
  codesMustBeFinished,
  accessRoutesMustBeKnown,
  // Names and references.
  namesMustBeKnown,
  namesMustBeUnambiguous,
  cataloguesMustBeKnown,
  entriesMustBeInTheirCatalogue,
  // The référentiel, by family.
  ...NUM_RULES,
  ...STR_RULES,
  ...EVA_RULES,
  ...CMP_RULES,
  ...CRI_RULES,
  ...TXT_RULES,
  ...META_RULES,
  ...REN_RULES,
  ...ECF_RULES,
  // Waivers and configuration.
  ...DER_RULES,
  ...CFG_RULES,
].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The rules that are decided on the model. */
export const MODEL_RULES = RULES.filter((rule): rule is ModelRule => rule.check !== undefined);

/** The rules that compare certifications. */
export const TOGETHER_RULES = RULES.filter((rule): rule is TogetherRule => rule.checkTogether !== undefined);

/** The rules on waivers. */
export const WAIVER_RULES = RULES.filter(
  (rule): rule is Rule & Required<Pick<Rule, 'checkWaivers'>> => rule.checkWaivers !== undefined,
);

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule of an id; unknown ids are a mistake of the program. */
export function ruleOf(id: string): Rule {
  const rule = BY_ID.get(id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}

/** The rule of an id, if there is one. */
export function findRule(id: string): Rule | undefined {
  return BY_ID.get(id);
}

/** The rule id that a mistyped one was probably meant to be. */
export function nearestRule(id: string): string | undefined {
  return nearest(id, BY_ID.keys());
}

import { nearest } from '../lexer/distance.js';
import { rule as codesMustBeInTheFramework } from './ecf/codes-must-be-in-the-framework.js';
import { rule as codesShouldExistInTheVersionCited } from './ecf/codes-should-exist-in-the-version-cited.js';
import { rule as levelsMustBeInRange } from './ecf/levels-must-be-in-range.js';
import { rule as levelsShouldBeThoseOfTheNorm } from './ecf/levels-should-be-those-of-the-norm.js';
import { LEX_RULES } from './lex/texts.js';
import { rule as officialCodesMustBeWellFormed } from './meta/official-codes-must-be-well-formed.js';
import { rule as codesMustBeUnique } from './num/codes-must-be-unique.js';
import { rule as codesShouldHaveNoGap } from './num/codes-should-have-no-gap.js';
import { rule as codesShouldMatchTheirParent } from './num/codes-should-match-their-parent.js';
import { rule as cataloguesMustBeDeclaredOnce } from './ref/catalogues-must-be-declared-once.js';
import { rule as cataloguesMustBeKnown } from './ref/catalogues-must-be-known.js';
import { rule as entriesMustBeDeclaredOnce } from './ref/entries-must-be-declared-once.js';
import { rule as entriesMustBeInTheirCatalogue } from './ref/entries-must-be-in-their-catalogue.js';
import { rule as namesMustBeKnown } from './ref/names-must-be-known.js';
import { rule as namesMustBeUnambiguous } from './ref/names-must-be-unambiguous.js';
import { rule as partFilesMustFindTheirCertification } from './ref/part-files-must-find-their-certification.js';
import type { ModelRule, Rule } from './rule.js';
import { rule as accessRoutesMustBeKnown } from './syn/access-routes-must-be-known.js';
import { rule as codesMustBeFinished } from './syn/codes-must-be-finished.js';
import { rule as listsShouldNotRepeatThemselves } from './syn/lists-should-not-repeat-themselves.js';
import { rule as quantitiesMustNotContradictThemselves } from './syn/quantities-must-not-contradict-themselves.js';
import { SYN_RULES } from './syn/structure.js';
import { rule as noNoteShouldBeLeftOver } from './txt/no-note-should-be-left-over.js';
import { rule as spacesShouldNotBeDoubled } from './txt/spaces-should-not-be-doubled.js';
import { rule as wordsShouldNotBeDoubled } from './txt/words-should-not-be-doubled.js';

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
  // Codes.
  codesMustBeUnique,
  codesShouldHaveNoGap,
  codesShouldMatchTheirParent,
  // Official codes.
  officialCodesMustBeWellFormed,
  // e-CF.
  codesMustBeInTheFramework,
  codesShouldExistInTheVersionCited,
  levelsMustBeInRange,
  levelsShouldBeThoseOfTheNorm,
  // Wording.
  noNoteShouldBeLeftOver,
  wordsShouldNotBeDoubled,
  spacesShouldNotBeDoubled,
].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The rules that are decided on the model. */
export const MODEL_RULES = RULES.filter((rule): rule is ModelRule => rule.check !== undefined);

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule of an id; unknown ids are a mistake of the program. */
export function ruleOf(id: string): Rule {
  const rule = BY_ID.get(id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}

/** The rule id that a mistyped one was probably meant to be. */
export function nearestRule(id: string): string | undefined {
  return nearest(id, BY_ID.keys());
}

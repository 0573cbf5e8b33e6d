import type { Rule } from '../rule.js';
import { rule as codesMustBeUnique } from './codes-must-be-unique.js';
import { rule as codesShouldHaveNoGap } from './codes-should-have-no-gap.js';
import { rule as codesShouldMatchTheirParent } from './codes-should-match-their-parent.js';
import { rule as separatorsShouldBeTheSame } from './separators-should-be-the-same.js';

/** Codes and numbering. */
export const NUM_RULES: readonly Rule[] = [
  codesMustBeUnique,
  codesShouldHaveNoGap,
  codesShouldMatchTheirParent,
  separatorsShouldBeTheSame,
];

import type { Rule } from '../rule.js';
import { rule as codesMustBeInTheFramework } from './codes-must-be-in-the-framework.js';
import { rule as codesShouldExistInTheVersionCited } from './codes-should-exist-in-the-version-cited.js';
import { rule as levelsMustBeInRange } from './levels-must-be-in-range.js';
import { rule as levelsShouldBeThoseOfTheNorm } from './levels-should-be-those-of-the-norm.js';

/** e-CF. */
export const ECF_RULES: readonly Rule[] = [
  codesMustBeInTheFramework,
  codesShouldExistInTheVersionCited,
  levelsMustBeInRange,
  levelsShouldBeThoseOfTheNorm,
];

import type { Rule } from '../rule.js';
import { rule as codesMustBeInTheFramework } from './codes-must-be-in-the-framework.js';
import { rule as codesShouldExistInTheVersionCited } from './codes-should-exist-in-the-version-cited.js';
import { rule as itCertificationsShouldReferToECf } from './it-certifications-should-refer-to-e-cf.js';
import { rule as levelsMustBeInRange } from './levels-must-be-in-range.js';
import { rule as levelsShouldBeNearTheNiveau } from './levels-should-be-near-the-niveau.js';
import { rule as levelsShouldBeThoseOfTheNorm } from './levels-should-be-those-of-the-norm.js';
import { rule as notionsShouldBeDeclared } from './notions-should-be-declared.js';
import { rule as profilesShouldBeCovered } from './profiles-should-be-covered.js';

/** e-CF. */
export const ECF_RULES: readonly Rule[] = [
  codesMustBeInTheFramework,
  codesShouldExistInTheVersionCited,
  levelsMustBeInRange,
  levelsShouldBeNearTheNiveau,
  itCertificationsShouldReferToECf,
  notionsShouldBeDeclared,
  levelsShouldBeThoseOfTheNorm,
  profilesShouldBeCovered,
];

import type { Rule } from '../rule.js';
import { rule as competencesShouldHaveSeveralCriteria } from './competences-should-have-several-criteria.js';
import { rule as criteriaShouldBelongToOneCompetence } from './criteria-should-belong-to-one-competence.js';
import { rule as criteriaShouldDiffer } from './criteria-should-differ.js';
import { rule as criteriaShouldHoldNoMarks } from './criteria-should-hold-no-marks.js';
import { rule as criteriaShouldNotBeWordedAsCapacities } from './criteria-should-not-be-worded-as-capacities.js';
import { rule as criteriaShouldNotRestateTheirCompetence } from './criteria-should-not-restate-their-competence.js';
import { rule as criteriaShouldStateAResult } from './criteria-should-state-a-result.js';
import { rule as subjectiveWordsShouldHaveAnIndicator } from './subjective-words-should-have-an-indicator.js';

/** Wording of criteria. */
export const CRI_RULES: readonly Rule[] = [
  // What is observed.
  subjectiveWordsShouldHaveAnIndicator,
  criteriaShouldNotBeWordedAsCapacities,
  criteriaShouldStateAResult,
  criteriaShouldNotRestateTheirCompetence,
  criteriaShouldHoldNoMarks,
  // How many, and each for itself.
  competencesShouldHaveSeveralCriteria,
  criteriaShouldBelongToOneCompetence,
  criteriaShouldDiffer,
];

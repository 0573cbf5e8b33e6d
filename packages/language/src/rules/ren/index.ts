import type { Rule } from '../rule.js';
import { rule as oldBlocsShouldHaveACorrespondence } from './old-blocs-should-have-a-correspondence.js';
import { rule as recommendationsShouldBeAnswered } from './recommendations-should-be-answered.js';

/** Renewal. */
export const REN_RULES: readonly Rule[] = [recommendationsShouldBeAnswered, oldBlocsShouldHaveACorrespondence];

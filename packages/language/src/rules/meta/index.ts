import type { Rule } from '../rule.js';
import { rule as officialCodesMustBeWellFormed } from './official-codes-must-be-well-formed.js';

/** Identity of the certification. */
export const META_RULES: readonly Rule[] = [officialCodesMustBeWellFormed];

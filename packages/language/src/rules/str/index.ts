import type { Rule } from '../rule.js';

/** Structure: blocs, activities, competences. */
export const STR_RULES: readonly Rule[] = [];

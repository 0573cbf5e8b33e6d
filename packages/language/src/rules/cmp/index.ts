import type { Rule } from '../rule.js';

/** Wording of competences. */
export const CMP_RULES: readonly Rule[] = [];

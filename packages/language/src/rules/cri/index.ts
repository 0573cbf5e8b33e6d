import type { Rule } from '../rule.js';

/** Wording of criteria. */
export const CRI_RULES: readonly Rule[] = [];

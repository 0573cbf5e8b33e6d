import type { Rule } from '../rule.js';

/** Renewal. */
export const REN_RULES: readonly Rule[] = [];

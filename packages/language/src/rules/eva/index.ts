import type { Rule } from '../rule.js';

/** Evaluation: épreuves, jury, traceability. */
export const EVA_RULES: readonly Rule[] = [];

import type { Rule } from '../rule.js';
import { rule as waiversShouldBeOfRulesThatCanBeAssumed } from './waivers-should-be-of-rules-that-can-be-assumed.js';
import { rule as waiversShouldCoverSomething } from './waivers-should-cover-something.js';
import { rule as waiversShouldGiveAReason } from './waivers-should-give-a-reason.js';
import { rule as waiversShouldNameAKnownRule } from './waivers-should-name-a-known-rule.js';

/** Waivers (`assume`). */
export const DER_RULES: readonly Rule[] = [
  waiversShouldCoverSomething,
  waiversShouldNameAKnownRule,
  waiversShouldBeOfRulesThatCanBeAssumed,
  waiversShouldGiveAReason,
];

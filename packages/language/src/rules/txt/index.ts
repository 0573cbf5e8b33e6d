import type { Rule } from '../rule.js';
import { rule as noNoteShouldBeLeftOver } from './no-note-should-be-left-over.js';
import { rule as spacesShouldNotBeDoubled } from './spaces-should-not-be-doubled.js';
import { rule as wordsShouldNotBeDoubled } from './words-should-not-be-doubled.js';

/** Typography and printed texts. */
export const TXT_RULES: readonly Rule[] = [noNoteShouldBeLeftOver, wordsShouldNotBeDoubled, spacesShouldNotBeDoubled];

import type { Rule } from '../rule.js';
import { rule as configurationsMustBeReadable } from './configurations-must-be-readable.js';
import { rule as configurationsMustNameKnownRules } from './configurations-must-name-known-rules.js';
import { rule as settingsMustHaveAMeaning } from './settings-must-have-a-meaning.js';

/** The configuration of a project: found while the file is read. */
export const CFG_RULES: readonly Rule[] = [
  configurationsMustBeReadable,
  configurationsMustNameKnownRules,
  settingsMustHaveAMeaning,
];

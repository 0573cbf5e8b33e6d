import type { Rule, RuleSettings } from '../rules/rule.js';
import { DEPOT } from './presets.js';
import { ruleSettings } from './rule-settings.js';

/** Settings in which some rules are told though no preset does, and as the version to be filed where one asks for it. */
export function settingsFor(rules: readonly Rule[]): RuleSettings {
  const named = rules.filter(({ optional }) => optional).map(({ id }) => [id, { parameters: {} }] as const);
  const isFinal = rules.some(({ final }) => final);
  return ruleSettings({ preset: DEPOT, rules: Object.fromEntries(named) }, isFinal);
}

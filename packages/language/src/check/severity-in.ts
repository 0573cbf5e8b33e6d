import type { Rule, RuleSettings, Severity } from '../rules/rule.js';

/** The severity of a rule in a project; `off` too for what only the version to be filed must satisfy, until then. */
export function severityIn(rule: Rule, settings: RuleSettings): Severity | 'off' {
  return rule.final && !settings.final ? 'off' : settings.severityOf(rule);
}

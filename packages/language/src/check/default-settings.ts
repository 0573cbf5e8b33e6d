import type { RuleSettings } from '../rules/rule.js';

/** Without a configuration every rule has its own severity; optional ones are silent. */
export const DEFAULT_RULE_SETTINGS: RuleSettings = {
  severityOf: ({ severity, optional }) => (optional ? 'off' : severity),
  parameter: () => undefined,
  final: false,
};

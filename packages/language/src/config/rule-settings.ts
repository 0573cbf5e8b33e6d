import type { ParameterValue, Rule, RuleSettings, Severity } from '../rules/rule.js';
import { DEPOT, type Preset } from './presets.js';

/** What a configuration says of one rule. */
export interface RuleChoice {
  severity?: Severity | 'off';
  parameters: Record<string, ParameterValue>;
}

/** What a configuration says, as far as it can be understood. */
export interface ConfigValues {
  preset: Preset;
  rules: Record<string, RuleChoice>;
}

export const NO_VALUES: ConfigValues = { preset: DEPOT, rules: {} };

/** Families whose severity no project sets: their mistakes lose words or links, or make the configuration itself doubtful. */
const FIXED = /^(?:LEX|SYN|REF|CFG)-/;

export function isFixed({ id }: Pick<Rule, 'id'>): boolean {
  return FIXED.test(id);
}

/**
 * How a project wants its rules. What it says of a rule wins over its preset; a rule outside all presets (`optional`) is
 * told only where the project names it. `final`: the version to be filed is judged, which is no draft, whatever the preset.
 */
export function ruleSettings({ preset, rules }: ConfigValues, final = false): RuleSettings {
  const isFinal = final || preset.final;
  // A draft that is filed all the same is judged as what it claims to be.
  const base = isFinal && !preset.final ? DEPOT : preset;
  const judge = (rule: Rule): Severity | 'off' => {
    const choice = isFixed(rule) ? undefined : rules[rule.id];
    if (choice?.severity) return choice.severity;
    if (rule.optional && !choice) return 'off';
    return isFixed(rule) ? rule.severity : base.severityOf(rule);
  };
  const known = new Map<Rule, Severity | 'off'>();
  return {
    final: isFinal,
    severityOf(rule) {
      const severity = known.get(rule) ?? judge(rule);
      known.set(rule, severity);
      return severity;
    },
    parameter: (rule, name) => {
      const given = rules[rule]?.parameters;
      return given && Object.hasOwn(given, name) ? given[name] : undefined;
    },
  };
}

import type { Node } from 'jsonc-parser';
import { compareFindings, type Finding } from '../check/finding.js';
import { bareWord } from '../lexer/spelling.js';
import { findRule, nearestRule } from '../rules/registry.js';
import { ConfigReader, type Entry, listed, near } from './config-reader.js';
import { jsonProblem } from './json-problems.js';
import { findPreset, PRESETS } from './presets.js';
import { readRuleChoice } from './rule-choice.js';
import { type ConfigValues, NO_VALUES, type RuleChoice } from './rule-settings.js';

/** What a configuration says, and what is wrong in it; what is wrong counts as not written. */
export interface ReadConfig {
  values: ConfigValues;
  findings: Finding[];
}

/** Names that a configuration has at its top. */
const KEYS = ['preset', 'rules'];

/** What French speakers write for them. */
const MEANT = new Map([
  ['regle', 'rules'],
  ['regles', 'rules'],
  ['prereglage', 'preset'],
]);

function readPreset(reader: ConfigReader, node: Node) {
  const written = typeof node.value === 'string' ? node.value : '';
  const preset = findPreset(written);
  if (preset) return preset;
  const names = PRESETS.map(({ name }) => name);
  const words = listed(names);
  const message = { fr: `Le préréglage s’écrit ${words.fr}.`, en: `The preset is written ${words.en}.` };
  reader.wrong(node, message, near(written, names));
  return NO_VALUES.preset;
}

function unknownRule(reader: ConfigReader, { name, key }: Entry): void {
  const suggestion = nearestRule(name.toUpperCase());
  const fixes = suggestion === undefined ? [] : [reader.replace(key, suggestion)];
  reader.report('CFG-02', key, { regle: name, suggestion: suggestion ?? '' }, fixes);
}

function readRules(reader: ConfigReader, node: Node): Record<string, RuleChoice> {
  const rules: Record<string, RuleChoice> = {};
  if (node.type !== 'object') {
    reader.wrong(node, {
      fr: 'Les règles s’écrivent entre accolades\u00a0: {"TXT-05": "off"}.',
      en: 'The rules are written between braces: {"TXT-05": "off"}.',
    });
    return rules;
  }
  for (const entry of reader.entries(node)) {
    const rule = findRule(entry.name);
    if (!rule) unknownRule(reader, entry);
    else if (entry.value) {
      const choice = readRuleChoice(reader, rule, entry.value);
      if (choice) rules[rule.id] = choice;
    }
  }
  return rules;
}

function unknownKey(reader: ConfigReader, { name, key }: Entry): void {
  const words = listed(KEYS);
  const rule = findRule(name.toUpperCase());
  if (rule) {
    reader.wrong(key, {
      fr: `Les réglages de ${rule.id} s’écrivent dans «\u00a0rules\u00a0»\u00a0: {"rules": {"${rule.id}": …}}.`,
      en: `The settings of ${rule.id} are written in “rules”: {"rules": {"${rule.id}": …}}.`,
    });
    return;
  }
  reader.wrong(
    key,
    {
      fr: `«\u00a0${name}\u00a0» ne règle rien\u00a0: écrivez ${words.fr}.`,
      en: `“${name}” sets nothing: write ${words.en}.`,
    },
    MEANT.get(bareWord(name)) ?? near(name, KEYS),
  );
}

/**
 * Reads a project's configuration. Whatever the text, there are settings: what cannot be understood is told and counts as not
 * written, the rest applies. An empty text says nothing, and nothing is wrong in it.
 */
export function readConfig(uri: string, text: string): ReadConfig {
  const reader = new ConfigReader(uri, text);
  const values: ConfigValues = { ...NO_VALUES };
  const [error] = reader.errors;
  // The first mistake only: the following ones come of it.
  if (error) reader.report('CFG-01', error, { ...jsonProblem(error) });
  const { root } = reader;
  if (root && root.type !== 'object') {
    if (!error) {
      const params = {
        fr: 'la configuration s’écrit entre accolades, par exemple {"preset": "brouillon"}',
        en: 'the configuration is written between braces, for example {"preset": "brouillon"}',
      };
      reader.report('CFG-01', root, params);
    }
  } else if (root) {
    for (const entry of reader.entries(root)) {
      const { name, value } = entry;
      if (name === '$schema') continue;
      if (!KEYS.includes(name)) unknownKey(reader, entry);
      else if (value && name === 'preset') values.preset = readPreset(reader, value);
      else if (value) values.rules = readRules(reader, value);
    }
  }
  return { values, findings: reader.findings.sort(compareFindings) };
}

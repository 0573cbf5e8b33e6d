import { builtinCatalogues } from '../catalogues/builtin.js';
import { checkWorkspace } from '../check/check.js';
import type { Finding } from '../check/finding.js';
import { CONFIG_NAME } from '../config/config-name.js';
import { settingsFor } from '../config/example-settings.js';
import { readConfig } from '../config/read-config.js';
import type { RefServices } from '../module.js';
import type { Rule } from '../rules/rule.js';
import { parseSource } from '../source/source-file.js';
import type { Langue } from './context.js';

/** What an author is told of a text that breaks a rule, and the corrections that the bulb offers. */
export interface RuleExample {
  messages: string[];
  fixes: string[];
}

/** All findings of an example of a rule, in a project that judges that rule. */
export function exampleFindings(rule: Rule, text: string, services: RefServices): readonly Finding[] {
  if (rule.example?.langue === 'json') return readConfig(`exemple:/${CONFIG_NAME}`, text).findings;
  const file = parseSource(services, `exemple:/${rule.id}.ref`, text);
  const settings = settingsFor([rule]);
  return checkWorkspace([file], builtinCatalogues(services), () => settings).findings;
}

/** What is said of the wrong example of a rule, by that rule. */
export function ruleExample(rule: Rule, langue: Langue, services: RefServices): RuleExample {
  const wrong = rule.example ? exampleFindings(rule, rule.example.wrong, services) : [];
  const own = wrong.filter((finding) => finding.rule === rule.id);
  const once = (texts: string[]) => [...new Set(texts)];
  return {
    messages: once(own.map(({ message }) => message[langue])),
    fixes: once(own.flatMap(({ fixes }) => fixes.map(({ title }) => title[langue]))),
  };
}

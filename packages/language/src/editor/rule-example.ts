import { builtinCatalogues } from '../catalogues/builtin.js';
import { checkWorkspace } from '../check/check.js';
import type { RefServices } from '../module.js';
import type { Rule } from '../rules/rule.js';
import { parseSource } from '../source/source-file.js';
import type { Langue } from './context.js';

/** What an author is told of a text that breaks a rule, and the corrections that the bulb offers. */
export interface RuleExample {
  messages: string[];
  fixes: string[];
}

/** What is said of the wrong example of a rule, by that rule. */
export function ruleExample(rule: Rule, langue: Langue, services: RefServices): RuleExample {
  const file = parseSource(services, `exemple:/${rule.id}.ref`, rule.example.wrong);
  const { findings } = checkWorkspace([file], builtinCatalogues(services));
  const own = findings.filter((finding) => finding.rule === rule.id);
  const once = (texts: string[]) => [...new Set(texts)];
  return {
    messages: once(own.map(({ message }) => message[langue])),
    fixes: once(own.flatMap(({ fixes }) => fixes.map(({ title }) => title[langue]))),
  };
}

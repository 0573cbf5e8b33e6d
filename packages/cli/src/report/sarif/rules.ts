import { familyOf, RULES, type Rule, rulePage, type Severity } from '@referentiel/language';
import { lang, sayBilingual } from '../../language.js';
import { ruleText } from '../rule-text.js';

/** SARIF calls a hint a note. */
export function levelOf(severity: Severity): 'error' | 'warning' | 'note' {
  return severity === 'hint' ? 'note' : severity;
}

/** What GitHub sorts alerts by. */
const PROBLEM: Record<Severity, string> = { error: 'error', warning: 'warning', hint: 'recommendation' };

const ARTICLE = /^(a|an|the)$/i;

/** The title of a rule as an identifier: « A code must mean one element » becomes `CodeMustMeanOneElement`. */
function nameOf({ title }: Rule): string {
  const words = title.en.normalize('NFD').match(/[A-Za-z0-9]+/g) ?? [];
  return words
    .filter((word) => !ARTICLE.test(word))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

function descriptor(rule: Rule) {
  const text = ruleText(rule);
  return {
    id: rule.id,
    name: nameOf(rule),
    shortDescription: { text: sayBilingual(rule.title) },
    fullDescription: { text: `${sayBilingual(rule.why)} (${rule.source})` },
    help: { text, markdown: rulePage(rule.id, lang()) ?? text },
    defaultConfiguration: { level: levelOf(rule.severity), enabled: !rule.optional },
    properties: {
      tags: [rule.id.slice(0, rule.id.indexOf('-')), familyOf(rule.id).name[lang()]],
      'problem.severity': PROBLEM[rule.severity],
    },
  };
}

/** The rules that findings name, each once, in the order of the book: results refer to them by rank. */
export function descriptors(ids: ReadonlySet<string>) {
  return RULES.filter(({ id }) => ids.has(id)).map(descriptor);
}

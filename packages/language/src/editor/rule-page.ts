import { BUILTIN_SCHEME } from '../catalogues/builtin.js';
import { RULES, ruleOf } from '../rules/registry.js';
import type { Severity } from '../rules/rule.js';
import type { Langue } from './context.js';

/** Where the page of a rule is opened, read-only. */
export function rulePageUri(id: string): string {
  return `${BUILTIN_SCHEME}:/regles/${id}.md`;
}

const SEVERITY: Record<Severity, Record<Langue, string>> = {
  error: { fr: 'Erreur', en: 'Error' },
  warning: { fr: 'Avertissement', en: 'Warning' },
  hint: { fr: 'Conseil', en: 'Hint' },
};

const LABELS = {
  fr: { wrong: 'À éviter', right: 'Correct', source: 'Source\u00a0:' },
  en: { wrong: 'Wrong', right: 'Right', source: 'Source:' },
} as const;

/** The page of a rule as Markdown: what it checks, why, where it comes from, a wrong and a right example. */
export function rulePage(id: string, langue: Langue): string | undefined {
  if (!RULES.some((rule) => rule.id === id)) return undefined;
  const rule = ruleOf(id);
  const labels = LABELS[langue];
  const example = (title: string, text: string) => [`## ${title}`, '', '```ref', text.trimEnd(), '```', ''];
  return [
    `# ${id} – ${rule.title[langue]}`,
    '',
    `**${SEVERITY[rule.severity][langue]}.** ${rule.why[langue]}`,
    '',
    `${labels.source} ${rule.source}`,
    '',
    ...example(labels.wrong, rule.example.wrong),
    ...example(labels.right, rule.example.right),
  ].join('\n');
}

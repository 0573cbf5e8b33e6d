import { RULES } from '../../rules/registry.js';
import type { Bilingual, Severity } from '../../rules/rule.js';
import { type EditorContext, said } from '../context.js';
import { rulePageUri } from '../rule-page.js';
import { escapeMarkdown, paragraphs } from './markdown.js';

const SEVERITY: Record<Severity, Bilingual> = {
  error: { fr: 'Erreur', en: 'Error' },
  warning: { fr: 'Avertissement', en: 'Warning' },
  hint: { fr: 'Conseil', en: 'Hint' },
};

const PAGE: Bilingual = { fr: 'Voir la page de la règle', en: 'See the page of the rule' };

/** What a rule named by `assume` checks, why, and where its page is; undefined for an unknown id. */
export function ruleHover(context: EditorContext, id: string): string | undefined {
  const rule = RULES.find((one) => one.id === id);
  if (!rule) return undefined;
  return paragraphs(
    `**${rule.id}** – ${escapeMarkdown(said(context, rule.title))}`,
    `${said(context, SEVERITY[rule.severity])}. ${escapeMarkdown(said(context, rule.why))}`,
    `[${said(context, PAGE)}](${rulePageUri(rule.id)})`,
    `*${escapeMarkdown(rule.source)}*`,
  );
}

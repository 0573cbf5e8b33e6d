import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import type { Finding } from '../../check/finding.js';
import { type Reader, said } from '../context.js';
import { diagnostics } from '../diagnostics.js';

/** The client's command that opens the page of a rule; its argument is the rule's id. */
export const EXPLAIN_COMMAND = 'referentiel.expliquerRegle';

/** « Expliquer la règle X »: opens its page beside the text. */
export function explain(context: Reader, finding: Finding): CodeAction {
  const { rule } = finding;
  const title = said(context, { fr: `Expliquer la règle ${rule}`, en: `Explain rule ${rule}` });
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: diagnostics(context, [finding]),
    command: { title, command: EXPLAIN_COMMAND, arguments: [rule] },
  };
}

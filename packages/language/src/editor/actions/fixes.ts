import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import type { Finding } from '../../check/finding.js';
import { type EditorContext, type Reader, said } from '../context.js';
import { diagnostics } from '../diagnostics.js';
import { keepsSound } from '../refactor/soundness.js';
import { collide, type PlacedEdit, workspaceEdit } from './workspace-edit.js';

export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.referentiel`;

/** The corrections of one finding; the only one of its kind is preferred. */
export function fixesOf(context: Reader, finding: Finding): CodeAction[] {
  return finding.fixes.map((fix) => ({
    title: said(context, fix.title),
    kind: CodeActionKind.QuickFix,
    diagnostics: diagnostics(context, [finding]),
    ...(finding.fixes.length === 1 && { isPreferred: true }),
    edit: workspaceEdit(fix.edits),
  }));
}

/** The edits of the findings that can be mended in one way only; of two that touch each other the first is made. */
function editsTogether(findings: readonly Finding[]): { edits: PlacedEdit[]; count: number } {
  const edits: PlacedEdit[] = [];
  let count = 0;
  for (const { fixes } of findings) {
    const [fix, ...others] = fixes;
    if (!fix || others.length || fix.edits.some((edit) => edits.some((taken) => collide(edit, taken)))) continue;
    edits.push(...fix.edits);
    count++;
  }
  return { edits, count };
}

/** « Corriger tous les … »: for the rule of a finding, when the file breaks it more than once. */
export function fixAllOfRule(context: EditorContext, finding: Finding): CodeAction[] {
  const { rule } = finding;
  const same = context.snapshot.findingsOf(context.file).filter((one) => one.rule === rule);
  const { edits, count } = editsTogether(same);
  if (count < 2 || !keepsSound(context, edits)) return [];
  const title = {
    fr: `Corriger tous les ${rule} du fichier (${count})`,
    en: `Fix all ${rule} in the file (${count})`,
  };
  return [
    {
      title: said(context, title),
      kind: CodeActionKind.QuickFix,
      diagnostics: diagnostics(context, [finding]),
      edit: workspaceEdit(edits),
    },
  ];
}

/** All corrections of the file that leave no choice, as an action that may run on save. */
export function fixAll(context: EditorContext): CodeAction[] {
  // A waiver is the author's decision: nothing takes it back unasked.
  const findings = context.snapshot.findingsOf(context.file).filter(({ rule }) => !rule.startsWith('DER-'));
  const { edits } = editsTogether(findings);
  if (!edits.length || !keepsSound(context, edits)) return [];
  const title = { fr: 'Corriger tout ce qui peut l’être', en: 'Fix everything that can be fixed' };
  return [{ title: said(context, title), kind: FIX_ALL_KIND, edit: workspaceEdit(edits) }];
}

import { type AstNode, CstUtils } from 'langium';
import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import type { Finding } from '../../check/finding.js';
import * as ast from '../../generated/ast.js';
import { MODEL_RULES } from '../../rules/registry.js';
import { type EditorContext, said } from '../context.js';
import { diagnostics } from '../diagnostics.js';
import { editAt, eolOf, indentAt, insertStatement } from './insert-statement.js';
import { type PlacedEdit, workspaceEdit } from './workspace-edit.js';

const ASSUMABLE = new Set(MODEL_RULES.map(({ id }) => id));

/** The elements in which a waiver holds for what is inside. */
const HOLDERS = new Set<string>([
  ast.Certification.$type,
  ast.Bloc.$type,
  ast.Activite.$type,
  ast.Tache.$type,
  ast.SousTache.$type,
  ast.Choix.$type,
  ast.Option.$type,
  ast.Competence.$type,
  ast.Critere.$type,
  ast.Epreuve.$type,
  ast.Partie.$type,
]);

/** A finding beyond these would not be inside the element, and the waiver would not hold. */
function covers(node: AstNode, start: number, end: number): boolean {
  const cst = node.$cstNode;
  return cst !== undefined && cst.offset <= start && end <= cst.end;
}

/** Where the waiver goes: in the innermost element around the finding, else before its statement at the root. */
function waiver({ file }: EditorContext, finding: Finding, statement: string): PlacedEdit | undefined {
  const root = file.root.$cstNode;
  const start = file.offsetAt(finding.place.range.start);
  const end = file.offsetAt(finding.place.range.end);
  let node: AstNode | undefined = root && CstUtils.findLeafNodeAtOffset(root, start)?.astNode;
  let outermost: AstNode | undefined;
  for (; node?.$container; node = node.$container) {
    if (HOLDERS.has(node.$type) && covers(node, start, end)) return insertStatement(file, node, statement);
    outermost = node;
  }
  const at = outermost?.$cstNode?.offset;
  return at === undefined ? undefined : editAt(file, at, at, statement + eolOf(file) + indentAt(file, at));
}

/**
 * « Assumer X »: writes `assume X` with a reason to fill in. Only rules that are decided on the model can be assumed:
 * mistakes of the text lose words.
 */
export function assume(context: EditorContext, finding: Finding): CodeAction[] {
  const { rule } = finding;
  if (!ASSUMABLE.has(rule)) return [];
  const reason = said(context, { fr: 'Raison à écrire.', en: 'Reason to be written.' });
  const edit = waiver(context, finding, `assume ${rule} "${reason}"`);
  if (!edit) return [];
  const title = { fr: `Assumer ${rule} ici, avec une raison`, en: `Assume ${rule} here, with a reason` };
  return [
    {
      title: said(context, title),
      kind: CodeActionKind.QuickFix,
      diagnostics: diagnostics(context, [finding]),
      edit: workspaceEdit([edit]),
    },
  ];
}

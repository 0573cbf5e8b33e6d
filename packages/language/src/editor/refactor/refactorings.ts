import type { Range } from '@referentiel/model';
import { type AstNode, CstUtils } from 'langium';
import type { CodeAction } from 'vscode-languageserver-types';
import { workspaceEdit } from '../actions/workspace-edit.js';
import { type EditorContext, said } from '../context.js';
import { competencePerBullet } from './competence-per-bullet.js';
import { extractTexte } from './extract-texte.js';
import { makeTransversale } from './make-transversale.js';
import { modaliteToEpreuve } from './modalite-to-epreuve.js';
import type { FindRefactoring, RefactoringPlace } from './refactoring.js';
import { renumberAll } from './renumbering.js';
import { keepsMeaning } from './soundness.js';
import { tachePerBullet } from './tache-per-bullet.js';

const REFACTORINGS: readonly FindRefactoring[] = [
  competencePerBullet,
  tachePerBullet,
  modaliteToEpreuve,
  makeTransversale,
  extractTexte,
  renumberAll,
];

function placeAt(context: EditorContext, range: Range): RefactoringPlace | undefined {
  const { snapshot, file } = context;
  const checked = snapshot.certificationOf(file);
  if (!checked) return undefined;
  const offset = file.offsetAt(range.start);
  const root = file.root.$cstNode;
  const leaf = root && (CstUtils.findLeafNodeAtOffset(root, offset) ?? CstUtils.findLeafNodeBeforeOffset(root, offset));
  const around: AstNode[] = [];
  for (let node: AstNode | undefined = leaf?.astNode; node; node = node.$container) around.push(node);
  return { context, checked, around, offset };
}

/** The refactorings of what stands at the start of a range; only those whose result says all that the text says now. */
export function refactorings(context: EditorContext, range: Range): CodeAction[] {
  const place = placeAt(context, range);
  if (!place) return [];
  return REFACTORINGS.flatMap((find) => {
    const found = find(place);
    if (!found || !keepsMeaning(context, place.checked, found.edits)) return [];
    return [{ title: said(context, found.title), kind: found.kind, edit: workspaceEdit(found.edits) }];
  });
}

import type { AstNode } from 'langium';
import type { CheckedCertification } from '../../check/checked-certification.js';
import type { Bilingual } from '../../rules/rule.js';
import type { PlacedEdit } from '../actions/workspace-edit.js';
import type { EditorContext } from '../context.js';

/** What a refactoring starts from: where the cursor stands, and the certification around it. */
export interface RefactoringPlace {
  context: EditorContext;
  checked: CheckedCertification;
  /** The nodes around the cursor, from the innermost. */
  around: readonly AstNode[];
  offset: number;
}

/** A change that keeps what the document says. */
export interface Refactoring {
  title: Bilingual;
  kind: string;
  edits: PlacedEdit[];
}

/** Tells what may be done at a place; undefined when nothing of its kind. */
export type FindRefactoring = (place: RefactoringPlace) => Refactoring | undefined;

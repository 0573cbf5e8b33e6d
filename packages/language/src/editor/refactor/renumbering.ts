import type { Element, Place } from '@referentiel/model';
import { CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver-types';
import { filesOf } from '../../build/certification.js';
import type { CheckedCertification } from '../../check/checked-certification.js';
import { citedCodes } from '../../renumber/cited-codes.js';
import { type Renumbering, renumber } from '../../renumber/renumber.js';
import type { Bilingual } from '../../rules/rule.js';
import { shorten } from '../../rules/wording.js';
import type { SourceFile } from '../../source/source-file.js';
import { renumbersAsIntended } from '../../workspace/renumbers-as-intended.js';
import { type PlacedEdit, workspaceEdit } from '../actions/workspace-edit.js';
import { genreInWords } from '../completion/wording.js';
import { type EditorContext, said } from '../context.js';
import { titleOf } from '../facts/labels.js';
import type { Refactoring, RefactoringPlace } from './refactoring.js';

/** What renumbering a certification would do. */
export interface NewNumbers {
  edit: WorkspaceEdit;
  /**
   * From top to bottom, file by file; `avant` is absent for an element that had no code. `genre` is in words, `label` the title
   * or the beginning of the text, empty when the element has neither.
   */
  changes: { avant?: string; apres: string; genre: string; label: string; place: Place }[];
  /** Texts that speak of a code that changes: they stay as written, and are to be read again. */
  cited: { code: string; place: Place }[];
  /** Why nothing can be renumbered, as a sentence for the author. */
  refus?: string;
}

const REFUS = {
  none: {
    fr: 'Ce document ne fait partie d’aucune certification.',
    en: 'This document belongs to no certification.',
  },
  broken: {
    fr: 'La certification contient des erreurs d’écriture\u00a0: corrigez-les d’abord.',
    en: 'The certification has syntax errors: mend them first.',
  },
  noScheme: {
    fr: 'La certification ne dit pas comment numéroter\u00a0: ajoutez-lui «\u00a0codes { compétence "C{n}" continu }\u00a0».',
    en: 'The certification does not say how to number: add `codes { compétence "C{n}" continu }` to it.',
  },
  unsafe: {
    fr: 'La renumérotation n’aurait pas laissé chaque renvoi sur le même élément\u00a0: rien n’est changé. C’est un défaut de l’outil, merci de le signaler\u00a0; en attendant, changez ces codes un par un avec «\u00a0Renommer\u00a0» (F2).',
    en: 'Renumbering would not have left every reference on the same element: nothing is changed. This is a defect of the tool, please report it; meanwhile change these codes one by one with “Rename” (F2).',
  },
} satisfies Record<string, Bilingual>;

/** What a line of a dialog has room for. */
const LABEL = 30;

interface Computed {
  edits: PlacedEdit[];
  /** As the renumbering itself gives them, to verify it with. */
  renumbering: Renumbering;
  /** Whether the result would be what is intended; found out when it is first asked for. */
  isIntended?: boolean;
  changes: { element: Element; avant?: string; apres: string; place: Place }[];
  cited: NewNumbers['cited'];
}

const known = new WeakMap<CheckedCertification, Computed>();

function textAt(files: readonly SourceFile[], { uri, range }: Place): string {
  const file = files.find((one) => one.uri === uri);
  return file ? file.text.slice(file.offsetAt(range.start), file.offsetAt(range.end)) : '';
}

/** Worked out once for each state of a certification: the editor asks again with each move of the cursor. */
function compute(checked: CheckedCertification): Computed {
  let found = known.get(checked);
  if (found) return found;
  const { certification, source } = checked;
  const files = filesOf(source);
  const renumbering = renumber(certification, (place) => textAt(files, place));
  const { changes, edits } = renumbering;
  const rank = ({ uri }: Place) => files.findIndex((file) => file.uri === uri);
  const placed = changes
    .flatMap(({ element, place, from, to }) =>
      place ? [{ element, ...(from !== undefined && { avant: from }), apres: to, place }] : [],
    )
    .sort((a, b) => {
      const [x, y] = [a.place.range.start, b.place.range.start];
      return rank(a.place) - rank(b.place) || x.line - y.line || x.character - y.character;
    });
  const cited = citedCodes(certification, new Set(changes.flatMap(({ from }) => from ?? [])));
  found = { edits, renumbering, changes: placed, cited };
  known.set(checked, found);
  return found;
}

function isIntended({ snapshot }: EditorContext, checked: CheckedCertification): boolean {
  const computed = compute(checked);
  computed.isIntended ??= renumbersAsIntended(snapshot.services, checked, computed.renumbering);
  return computed.isIntended;
}

function isSound({ source }: CheckedCertification): boolean {
  return filesOf(source).every(({ issues, parseErrors }) => issues.length + parseErrors.length === 0);
}

/**
 * Brings the codes of the document's certification in line with its schemes, in all its files, references included. What is
 * not understood cannot be renumbered: the answer then says why (`refus`) and changes nothing.
 */
export function newNumbers(context: EditorContext): NewNumbers {
  const checked = context.snapshot.certificationOf(context.file);
  const refused = (reason: keyof typeof REFUS): NewNumbers => ({
    edit: { changes: {} },
    changes: [],
    cited: [],
    refus: said(context, REFUS[reason]),
  });
  if (!checked) return refused('none');
  if (!isSound(checked)) return refused('broken');
  if (checked.certification.schemas.every(({ modele }) => modele === undefined)) return refused('noScheme');
  const { edits, changes, cited } = compute(checked);
  if (!isIntended(context, checked)) return refused('unsafe');
  const named = changes.map(({ element, ...change }) => ({
    ...change,
    genre: said(context, genreInWords(element)),
    label: shorten(titleOf(element, checked), LABEL),
  }));
  return { edit: workspaceEdit(edits), changes: named, cited };
}

/** The same as a refactoring, offered when some code changes. */
export function renumberAll({ checked, context }: RefactoringPlace): Refactoring | undefined {
  if (!isSound(checked)) return undefined;
  const { edits, changes } = compute(checked);
  if (!changes.length || !isIntended(context, checked)) return undefined;
  const count = changes.length;
  return {
    title: {
      fr: `Renuméroter la certification (${count} ${count > 1 ? 'codes changent' : 'code change'})`,
      en: `Renumber the certification (${count} ${count > 1 ? 'codes change' : 'code changes'})`,
    },
    kind: CodeActionKind.RefactorRewrite,
    edits,
  };
}

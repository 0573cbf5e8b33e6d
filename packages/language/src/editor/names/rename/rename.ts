import type { Position, Range } from '@referentiel/model';
import { URI, UriUtils } from 'langium';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { EditorContext } from '../../context.js';
import { codeOfTarget, isBuiltin, type Occurrence, occurrenceAt } from '../occurrences.js';
import { type Consequence, consequenceOf } from './consequence.js';
import { renameEdits } from './edits.js';
import { newCode } from './new-code.js';
import { breaksRule, builtin, changesFiles, changesMeaning, isRefusal, NO_NAME, type Refusal } from './refusal.js';

function renamable(context: EditorContext, position: Position): Occurrence | Refusal {
  const occurrence = occurrenceAt(context, position);
  if (!occurrence) return NO_NAME;
  const { target } = occurrence;
  if (target.genre !== 'element' && isBuiltin(target)) return builtin(codeOfTarget(target), target.catalogue.code);
  return occurrence;
}

/** What would be renamed at a place: of a qualified name the part under the cursor; or why nothing can be. */
export function prepareRename(
  context: EditorContext,
  position: Position,
): { range: Range; placeholder: string } | Refusal {
  const occurrence = renamable(context, position);
  return isRefusal(occurrence) ? occurrence : { range: occurrence.place.range, placeholder: occurrence.nom };
}

function refusalOf(consequence: Consequence, code: string): Refusal {
  if ('finding' in consequence) return breaksRule(consequence.finding.message, code);
  if ('file' in consequence) return changesFiles(UriUtils.basename(URI.parse(consequence.file.uri)), code);
  const { nom, whole, place } = consequence.name;
  return changesMeaning(whole?.nom ?? nom, place.range.start.line + 1, code);
}

/**
 * Gives what is under the cursor another code, in all files that name it. Refuses when the edited texts, read again, would
 * not mean what they meant. Texts that cite the code stay: what an author wrote between quotes is no name.
 */
export function rename(context: EditorContext, position: Position, written: string): WorkspaceEdit | Refusal {
  const occurrence = renamable(context, position);
  if (isRefusal(occurrence)) return occurrence;
  const { snapshot } = context;
  const { target } = occurrence;
  const code = newCode(snapshot, written, target);
  if (typeof code !== 'string') return code;
  if (code === codeOfTarget(target)) return { changes: {} };
  const edits = renameEdits(snapshot, target, code);
  const consequence = consequenceOf(snapshot, edits);
  if (consequence) return refusalOf(consequence, code);
  const changes: Record<string, TextEdit[]> = {};
  for (const { place, newText } of edits) {
    changes[place.uri] = [...(changes[place.uri] ?? []), { range: place.range, newText }];
  }
  return { changes };
}

import { type Certification, Resolver, renvoisOf } from '@referentiel/model';
import { filesOf } from '../../build/certification.js';
import type { CheckedCertification } from '../../check/checked-certification.js';
import { applyToText } from '../../renumber/renumber.js';
import { parseSource, type SourceFile } from '../../source/source-file.js';
import { editedSource } from '../../workspace/edited-source.js';
import type { PlacedEdit } from '../actions/workspace-edit.js';
import type { EditorContext } from '../context.js';

function mistakesOf({ issues, parseErrors }: SourceFile): number {
  return issues.length + parseErrors.length;
}

/** Whether every file reads as soundly after the edits as before: an action that does not is not offered. */
export function keepsSound({ snapshot }: EditorContext, edits: readonly PlacedEdit[]): boolean {
  const uris = new Set(edits.map(({ place }) => place.uri));
  return [...uris].every((uri) => {
    const file = snapshot.file(uri);
    if (!file) return false;
    const text = applyToText(file.text, uri, [...edits], (position) => file.offsetAt(position));
    return mistakesOf(parseSource(snapshot.services, uri, text)) <= mistakesOf(file);
  });
}

/** A text between quotes, the last one perhaps cut by the end of the stretch. */
const LITERAL = /"[^"]*"?|[«“][^»”]*[»”]?/g;

function wordsOf(text: string): string[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ([word]) => word.toLowerCase());
}

/**
 * Whether every word between quotes that some edits take away is still said: in what they write, or elsewhere. An item of a list
 * that becomes a sentence gets a capital, and loses its semicolon.
 */
function keepsWords(
  before: readonly SourceFile[],
  after: readonly SourceFile[],
  edits: readonly PlacedEdit[],
): boolean {
  const written = new Set(edits.flatMap(({ newText }) => wordsOf(newText)));
  const removed = edits.flatMap(({ place: { uri, range } }) => {
    const file = before.find((one) => one.uri === uri);
    const stretch = file?.text.slice(file.offsetAt(range.start), file.offsetAt(range.end)) ?? '';
    return wordsOf((stretch.match(LITERAL) ?? []).join(' '));
  });
  const missing = new Set(removed.filter((word) => !written.has(word)));
  if (missing.size === 0) return true;
  const left = new Set(after.flatMap(({ text }) => wordsOf(text)));
  return [...missing].every((word) => left.has(word));
}

const unsure = new WeakMap<Certification, number>();

/** How many references name no element, or several; counted once. */
function unsureNames(certification: Certification): number {
  const known = unsure.get(certification);
  if (known !== undefined) return known;
  const resolver = new Resolver(certification);
  const found = renvoisOf(certification).filter(
    ({ renvoi, kind, from }) => resolver.candidates(renvoi.nom, kind, from).length !== 1,
  ).length;
  unsure.set(certification, found);
  return found;
}

/**
 * Whether the certification still says all that it said: it reads as soundly, no word of its author is gone, and no
 * reference names less than before. A refactoring that does not keep this is not offered.
 */
export function keepsMeaning(context: EditorContext, checked: CheckedCertification, edits: PlacedEdit[]): boolean {
  const { source, certification } = checked;
  const before = filesOf(source);
  const after = editedSource(context.snapshot.services, source, edits);
  const mistakes = (files: readonly SourceFile[]) => files.reduce((sum, file) => sum + mistakesOf(file), 0);
  if (!after.certification || mistakes(after.files) > mistakes(before)) return false;
  return unsureNames(after.certification) <= unsureNames(certification) && keepsWords(before, after.files, edits);
}

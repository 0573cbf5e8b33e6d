import { type Element, isParametre, plainRuns, type Run, schemeOf, walk } from '@referentiel/model';
import type { AstNode } from 'langium';
import { CodeActionKind } from 'vscode-languageserver-types';
import * as ast from '../../generated/ast.js';
import { textLiteral, titleLiteral } from '../../print/text-literal.js';
import { editAt, eolOf, indentAt } from '../actions/insert-statement.js';
import { bulletedText, withoutSeparator } from './bulleted-text.js';
import { behind } from './declaration.js';
import { newCodes } from './new-codes.js';
import type { Refactoring, RefactoringPlace } from './refactoring.js';

const STEP = '    ';

function isPlain(runs: Run[]): boolean {
  return runs.every((run) => !isParametre(run) && !run.gras && !run.italique);
}

/** Codes for new tasks, where the certification gives codes to tasks. */
function codesOfTasks({ checked, context: { file } }: RefactoringPlace, activity: AstNode, count: number): string[] {
  const { certification } = checked;
  let path: Element[] | undefined;
  let areCoded = schemeOf(certification, 'tache')?.modele !== undefined;
  walk(certification, (element, around) => {
    if (element.genre === 'tache' && element.code !== undefined) areCoded = true;
    const { place } = element;
    const isHere = place?.uri === file.uri && file.offsetAt(place.range.start) === activity.$cstNode?.offset;
    if (element.genre === 'activite' && isHere) path = [...around, element];
  });
  if (!path || !areCoded) return [];
  return newCodes(checked, 'tache', { path, file, offset: activity.$cstNode?.end ?? 0 }, count);
}

/**
 * Makes a task of each first-level item in the description of an activity, and a sub-task of each second-level one. What
 * introduces the list stays the description. Titles have no bold words: a list that has some stays a text, and so does one under
 * a label of its own that nothing would be left to say.
 */
export function tachePerBullet(place: RefactoringPlace): Refactoring | undefined {
  const { around, context } = place;
  const { file } = context;
  const description = around.find(ast.isDescription);
  const activity = description?.$container;
  const cst = description?.$cstNode;
  const texte = description?.texte?.$cstNode;
  const found = description?.texte?.valeur ? bulletedText(description.texte.valeur) : undefined;
  if (!found || !ast.isActivite(activity) || !cst || !texte) return undefined;
  const { introduction, puces } = found;
  if (!puces.every(({ runs, sousPuces }) => [runs, ...sousPuces].every(isPlain))) return undefined;
  if (!introduction.length && description?.titre !== undefined) return undefined;
  const codes = codesOfTasks(place, activity, puces.length);
  const statements = puces.map(({ runs, sousPuces }, rank) => {
    const head = codes[rank] === undefined ? 'tâche' : `tâche ${codes[rank]}`;
    const inside = sousPuces.map((one) => `${STEP}sous-tâche ${titleLiteral(plainRuns(withoutSeparator(one)))}`);
    const body = inside.length ? ` {\n${inside.join('\n')}\n}` : '';
    return `${head} ${titleLiteral(plainRuns(runs))}${body}`;
  });
  const eol = eolOf(file);
  const indent = indentAt(file, cst.offset);
  const kept = textLiteral({ blocs: introduction }, file.text.slice(cst.offset, texte.offset), indent);
  const tasks = statements.join('\n');
  return {
    title: { fr: `Une tâche par puce (${puces.length})`, en: `One task per bullet (${puces.length})` },
    kind: CodeActionKind.RefactorRewrite,
    edits: introduction.length
      ? [editAt(file, texte.offset, texte.end, kept.replaceAll('\n', eol)), behind(file, cst.end, indent, tasks, true)]
      : [editAt(file, cst.offset, cst.end, tasks.replaceAll('\n', `${eol}${indent}`))],
  };
}

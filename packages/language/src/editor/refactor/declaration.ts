import type { AstNode } from 'langium';
import type { CertificationSource } from '../../build/certification.js';
import * as ast from '../../generated/ast.js';
import type { SourceFile } from '../../source/source-file.js';
import { editAt, eolOf, indentAt } from '../actions/insert-statement.js';
import type { PlacedEdit } from '../actions/workspace-edit.js';
import { bodyOf } from '../selection/body.js';

type Test = (node: AstNode) => boolean;

/** What the declarations of a certification stand before. */
function isContent(node: AstNode): boolean {
  return ast.isBloc(node) || ast.isActivite(node) || ast.isCompetence(node) || ast.isChoix(node);
}

/**
 * Writes statements behind the line of another one and its comment; in the middle of the line when others follow on it. Their
 * lines are parted by `\n` and stand at the margin; `apart` puts a blank line before them.
 */
export function behind(
  file: SourceFile,
  offset: number,
  indent: string,
  statement: string,
  apart: boolean,
): PlacedEdit {
  const eol = eolOf(file);
  const rest = /^[ \t]*(?:\/\/[^\n\r]*)?(?=[\n\r]|$)/.exec(file.text.slice(offset));
  const at = offset + (rest?.[0].length ?? 0);
  const lines = statement.split('\n').map((line) => (line ? indent + line : ''));
  const text = `${eol}${apart ? eol : ''}${lines.join(eol)}`;
  return editAt(file, at, at, rest ? text : `${text}${eol}${indent}`);
}

/**
 * Declares something in the main file of a certification: behind the last declaration of the first kind that has one, else
 * before the content of its body, else behind `certification`. `statement` stands at the margin, its lines parted by
 * `\n`; lines of texts in it may move with it.
 */
export function declare(source: CertificationSource, kinds: readonly Test[], statement: string): PlacedEdit {
  const { main: file, node } = source;
  const inBody: readonly AstNode[] = node?.contenu ?? [];
  const statements = [...inBody, ...(source.ownsRoot ? file.root.elements : [])];
  const isLong = (text: string) => text.includes('\n');
  for (const kind of kinds) {
    const cst = statements.findLast(kind)?.$cstNode;
    if (!cst) continue;
    const apart = isLong(cst.text) || isLong(statement);
    return behind(file, cst.end, indentAt(file, cst.offset), statement, apart);
  }
  const rank = inBody.findIndex(isContent);
  const body = node && bodyOf(node);
  if (body && (rank >= 0 || !source.ownsRoot)) {
    const before = inBody[rank < 0 ? inBody.length - 1 : rank - 1]?.$cstNode;
    const indent = `${indentAt(file, node.$cstNode?.offset ?? 0)}    `;
    return behind(file, before?.end ?? body.start, indent, statement, before !== undefined);
  }
  if (node?.$cstNode) return behind(file, node.$cstNode.end, '', statement, true);
  const first = file.root.elements[0]?.$cstNode?.offset ?? file.text.length;
  const eol = eolOf(file);
  return editAt(file, first, first, `${statement.replaceAll('\n', eol)}${eol}${eol}`);
}

import type { AstNode } from 'langium';
import type { SourceFile } from '../../source/source-file.js';
import { bodyOf, opensBody } from '../selection/body.js';
import type { PlacedEdit } from './workspace-edit.js';

const STEP = '    ';

export function eolOf({ text }: SourceFile): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** The blanks that the line of an offset begins with. */
export function indentAt({ text }: SourceFile, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

export function editAt(file: SourceFile, start: number, end: number, newText: string): PlacedEdit {
  return { place: { uri: file.uri, range: { start: file.positionAt(start), end: file.positionAt(end) } }, newText };
}

/**
 * Adds a statement of one line at the end of an element's body, which gets its braces when it has none; undefined when
 * its closing brace is missing: nobody knows then where the body ends.
 */
export function insertStatement(file: SourceFile, node: AstNode, statement: string): PlacedEdit | undefined {
  const cst = node.$cstNode;
  if (!cst) return undefined;
  const eol = eolOf(file);
  const indent = indentAt(file, cst.offset);
  const body = bodyOf(node);
  if (!body) {
    if (opensBody(node)) return undefined;
    return editAt(file, cst.end, cst.end, ` {${eol}${indent}${STEP}${statement}${eol}${indent}}`);
  }
  const content = file.text.slice(body.start, body.end);
  const end = body.start + content.trimEnd().length;
  if (content.includes('\n')) return editAt(file, end, end, `${eol}${indent}${STEP}${statement}`);
  return editAt(file, end, body.end, ` ${statement} `);
}

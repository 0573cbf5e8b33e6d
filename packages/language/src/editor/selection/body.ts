import { type AstNode, type CstNode, isCompositeCstNode, isLeafCstNode } from 'langium';
import type { Stretch } from './stretch.js';

/** What stands between the braces of an element; undefined without braces (one that was forgotten has no width). */
export function bodyOf(node: AstNode): Stretch | undefined {
  const cst = node.$cstNode;
  if (!cst || !isCompositeCstNode(cst)) return undefined;
  const own = leavesOf(cst, node);
  const open = own.find((leaf) => leaf.text === '{');
  const close = own.findLast((leaf) => leaf.text === '}');
  return open && close && close.offset > open.offset ? { start: open.end, end: close.offset } : undefined;
}

/** The tokens of a node that belong to none of its children. */
function leavesOf(cst: CstNode, node: AstNode): CstNode[] {
  if (isLeafCstNode(cst)) return [cst];
  if (!isCompositeCstNode(cst)) return [];
  return cst.content.filter((child) => child.astNode === node).flatMap((child) => leavesOf(child, node));
}

/** Whether an element opens a body, closed or not. */
export function opensBody(node: AstNode): boolean {
  const cst = node.$cstNode;
  return cst !== undefined && leavesOf(cst, node).some((leaf) => leaf.text === '{');
}

import { type AstNode, AstUtils, type CstNode, GrammarAST, type LangiumCoreServices } from 'langium';
import { type Part, TreeNode } from './reading.js';

type Linker = LangiumCoreServices['references']['Linker'];

/** The property that takes what an element of the grammar reads. */
export interface Receiver {
  readonly property: string;
  readonly operator: GrammarAST.Assignment['operator'];
  /** Makes a reference of a name. */
  readonly refer: ((node: TreeNode, part: Part, name: string) => unknown) | undefined;
}

/** The property that takes what an element reads; none where it only marks a place, or belongs to a word. */
export function receiverOf(element: GrammarAST.AbstractElement, linker: Linker): Receiver | undefined {
  const assignment = AstUtils.getContainerOfType(element, GrammarAST.isAssignment);
  if (!assignment) return undefined;
  const { feature: property, operator, terminal } = assignment;
  const refer = (node: TreeNode, part: Part, name: string) =>
    linker.buildReference(node as unknown as AstNode, property, part as unknown as CstNode, name);
  return { property, operator, refer: GrammarAST.isCrossReference(terminal) ? refer : undefined };
}

/** Gives a value to the property that takes it; `part` is where it stands in the concrete tree. */
export function give(node: TreeNode, { property, operator, refer }: Receiver, value: unknown, part: Part): void {
  if (operator === '?=') {
    node[property] = true;
    return;
  }
  const item = refer ? refer(node, part, value as string) : value;
  if (item instanceof TreeNode) {
    item.$container = node;
    item.$containerProperty = property;
  }
  if (operator === '=') {
    node[property] = item;
    return;
  }
  node[property] ??= [];
  const list = node[property] as unknown[];
  if (item instanceof TreeNode) item.$containerIndex = list.length;
  list.push(item);
}

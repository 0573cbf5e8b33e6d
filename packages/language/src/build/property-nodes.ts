import { AstUtils, type CstNode, GrammarAST, isCompositeCstNode } from 'langium';

/** The property that a piece of the grammar fills; remembered, for it is asked for each node of each text. */
const filled = new WeakMap<object, string | undefined>();

function propertyOf({ grammarSource }: CstNode): string | undefined {
  if (!grammarSource) return undefined;
  if (!filled.has(grammarSource)) {
    filled.set(grammarSource, AstUtils.getContainerOfType(grammarSource, GrammarAST.isAssignment)?.feature);
  }
  return filled.get(grammarSource);
}

/** The first node of each property of the element that a node stands for, in one pass over its children. */
export function propertyNodes(node: CstNode): Map<string, CstNode> {
  const found = new Map<string, CstNode>();
  const element = node.astNode;
  const visit = (child: CstNode) => {
    const property = propertyOf(child);
    if (property !== undefined) {
      if (!found.has(property)) found.set(property, child);
    } else if (isCompositeCstNode(child) && child.astNode === element) child.content.forEach(visit);
  };
  if (isCompositeCstNode(node)) node.content.forEach(visit);
  return found;
}

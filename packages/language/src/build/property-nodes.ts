import { type AstNode, AstUtils, type CstNode, GrammarAST, isCompositeCstNode } from 'langium';

/** The property that a piece of the grammar fills, empty for none; remembered, for it is asked for each node of each text. */
const filled = new WeakMap<object, string>();

function propertyOf({ grammarSource }: CstNode): string | undefined {
  if (!grammarSource) return undefined;
  const known = filled.get(grammarSource);
  if (known !== undefined) return known || undefined;
  const property = AstUtils.getContainerOfType(grammarSource, GrammarAST.isAssignment)?.feature;
  filled.set(grammarSource, property ?? '');
  return property;
}

/** The properties of an element whose places are kept, beside its name. */
export const HEAD_FIELDS = ['imprime', 'intitule', 'enonce', 'texte'] as const;

type HeadNodes = Partial<Record<(typeof HEAD_FIELDS)[number] | 'name', CstNode>>;

function isHead(property: string): property is keyof HeadNodes {
  return property === 'name' || (HEAD_FIELDS as readonly string[]).includes(property);
}

/** The first nodes of the properties with which an element begins; what its body holds is not looked at. */
export function headNodes(node: CstNode): HeadNodes {
  const found: HeadNodes = {};
  if (isCompositeCstNode(node)) findHead(node.content, node.astNode, found);
  return found;
}

function findHead(children: readonly CstNode[], element: AstNode, found: HeadNodes): boolean {
  for (const child of children) {
    const property = propertyOf(child);
    if (property === 'contenu') return true;
    if (property !== undefined) {
      if (isHead(property)) found[property] ??= child;
    } else if (isCompositeCstNode(child) && child.astNode === element && findHead(child.content, element, found)) {
      return true;
    }
  }
  return false;
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

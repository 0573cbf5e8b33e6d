import { type AstNode, type CstNode, isAstNode, isCompositeCstNode, isLeafCstNode, type LeafCstNode } from 'langium';

/** What the parser tells about the tokens of a file. */
export interface Syntax {
  /** The leaf that starts at an offset. */
  leaves: Map<number, LeafCstNode>;
  /** Offsets at which a statement starts. */
  statements: Set<number>;
}

/** Properties that hold the statements of a body, or of the file. */
const BODY_PROPERTIES = new Set(['contenu', 'elements', 'schemas']);

function collectLeaves(node: CstNode, leaves: Map<number, LeafCstNode>): void {
  if (isCompositeCstNode(node)) for (const child of node.content) collectLeaves(child, leaves);
  // Braces that the repair inserted have no width, and may stand where a token starts.
  else if (isLeafCstNode(node) && !node.hidden && node.length > 0) leaves.set(node.offset, node);
}

function collectStatements(node: AstNode, statements: Set<number>): void {
  for (const name in node) {
    const value: unknown = name.startsWith('$') ? undefined : node[name as keyof AstNode];
    if (Array.isArray(value)) {
      for (const child of value) collectStatement(name, child, statements);
    } else collectStatement(name, value, statements);
  }
}

function collectStatement(property: string, child: unknown, statements: Set<number>): void {
  if (!isAstNode(child)) return;
  if (BODY_PROPERTIES.has(property) && child.$cstNode) statements.add(child.$cstNode.offset);
  collectStatements(child, statements);
}

/** Reads the leaves and the statements off a parsed file. */
export function readSyntax(root: AstNode): Syntax {
  const leaves = new Map<number, LeafCstNode>();
  const statements = new Set<number>();
  if (root.$cstNode) collectLeaves(root.$cstNode, leaves);
  collectStatements(root, statements);
  return { leaves, statements };
}

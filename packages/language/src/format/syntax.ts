import { type AstNode, type CstNode, type LeafCstNode, isAstNode, isCompositeCstNode, isLeafCstNode } from 'langium';

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
  for (const [name, value] of Object.entries(node)) {
    if (name.startsWith('$')) continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      if (!isAstNode(child)) continue;
      if (BODY_PROPERTIES.has(name) && child.$cstNode) statements.add(child.$cstNode.offset);
      collectStatements(child, statements);
    }
  }
}

/** Reads the leaves and the statements off a parsed file. */
export function readSyntax(root: AstNode): Syntax {
  const leaves = new Map<number, LeafCstNode>();
  const statements = new Set<number>();
  if (root.$cstNode) collectLeaves(root.$cstNode, leaves);
  collectStatements(root, statements);
  return { leaves, statements };
}

import type { Position, Range } from '@referentiel/model';
import type { IToken } from 'chevrotain';
import { type AstNode, CstUtils } from 'langium';
import { isKeyword } from '../../lexer/shape.js';
import type { EditorContext } from '../context.js';

/** The word of the text under the cursor. */
export interface Word {
  /** Name of its token: a keyword in its canonical spelling, or a terminal. */
  name: string;
  image: string;
  start: number;
  range: Range;
  /** The node of the syntax tree that holds it; none where the parser did not understand. */
  node?: AstNode;
}

function tokenAt(tokens: readonly IToken[], offset: number): IToken | undefined {
  const covers = (token: IToken) => token.startOffset <= offset && offset <= token.startOffset + token.image.length;
  const found = tokens.filter(covers);
  // Between two words that touch, the one that begins here.
  return found.find((token) => token.startOffset + token.image.length > offset) ?? found[0];
}

/** The word at a position, or the one that ends there. The text is read anew, so that broken texts have words too. */
export function wordAt({ snapshot, file }: EditorContext, position: Position): Word | undefined {
  const offset = file.offsetAt(position);
  const token = tokenAt(snapshot.services.parser.Lexer.tokenize(file.text).tokens, offset);
  if (!token) return undefined;
  const end = (token.endOffset ?? token.startOffset) + 1;
  const leaf = file.root.$cstNode && CstUtils.findLeafNodeAtOffset(file.root.$cstNode, token.startOffset);
  return {
    name: token.tokenType.name,
    image: file.text.slice(token.startOffset, end),
    start: token.startOffset,
    range: { start: file.positionAt(token.startOffset), end: file.positionAt(end) },
    ...(leaf && { node: leaf.astNode }),
  };
}

/** Whether a word is one of the language's own. */
export function isKeywordWord({ name }: Word): boolean {
  return isKeyword(name);
}

import { CstUtils } from 'langium';
import type { Position } from 'vscode-languageserver-types';
import * as ast from '../../generated/ast.js';
import { endOf } from '../../lexer/issue.js';
import { isUnclosed } from '../../lexer/text-payload.js';
import { literalContent } from '../../source/text-literal.js';
import { indentAt } from '../actions/insert-statement.js';
import type { EditorContext } from '../context.js';
import { sourceTokens } from '../tokens/source-tokens.js';

/** Where pasted words will stand. */
export interface PastePlace {
  /** Outside of quotes; between the quotes of a text, or of a title (one line, no lists). */
  inside: 'source' | 'text' | 'title';
  /** The indentation of the line. */
  indent: string;
  /** Nothing stands between the quotes yet. */
  empty: boolean;
  /** Words stand before the place on its line, and behind it. */
  before: boolean;
  after: boolean;
}

/** A title is not a text: it has no paragraphs. */
function isTitle({ file }: EditorContext, offset: number): boolean {
  const root = file.root.$cstNode;
  const node = root && CstUtils.findLeafNodeAtOffset(root, offset)?.astNode;
  return node !== undefined && !ast.isTexte(node) && !ast.isFragmentTexte(node);
}

/** Reads off a document what stands around a position. */
export function pastePlace(context: EditorContext, position: Position): PastePlace {
  const { file } = context;
  const offset = file.offsetAt(position);
  const indent = indentAt(file, offset);
  const literal = sourceTokens(context).tokens.find(
    (token) =>
      token.tokenType.name === 'TEXTE' &&
      token.startOffset < offset &&
      (offset < endOf(token) || (isUnclosed(token) && offset === endOf(token))),
  );
  if (!literal) return { inside: 'source', indent, empty: false, before: false, after: false };
  const { content, start } = literalContent(literal.image);
  const at = offset - literal.startOffset - start;
  return {
    inside: isTitle(context, literal.startOffset) ? 'title' : 'text',
    indent,
    empty: content.trim() === '',
    before: /[^\n]*$/.exec(content.slice(0, Math.max(at, 0)))?.[0].trim() !== '',
    after: /^[^\n]*/.exec(content.slice(Math.max(at, 0)))?.[0].trim() !== '',
  };
}

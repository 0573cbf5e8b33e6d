import type { IToken } from 'chevrotain';
import { type AstNode, CstUtils } from 'langium';
import type { Position } from 'vscode-languageserver-types';
import * as ast from '../../generated/ast.js';
import { endOf } from '../../lexer/issue.js';
import { bareWord } from '../../lexer/spelling.js';
import { isUnclosed } from '../../lexer/text-payload.js';
import { literalContent } from '../../source/text-literal.js';
import { indentAt } from '../actions/insert-statement.js';
import type { EditorContext } from '../context.js';
import { sourceTokens } from '../tokens/source-tokens.js';

/** Where pasted words will stand. */
export interface PastePlace {
  /** Outside of quotes; between the quotes of a text, or of a title (one line, no lists). */
  inside: 'source' | 'text' | 'title';
  /** The whole text is one statement (a title, a competence, a criterion), which a single bullet does not make a list. */
  isStatement: boolean;
  /** The indentation of the line. */
  indent: string;
  /** Nothing stands between the quotes yet. */
  empty: boolean;
  /** Words stand before the place on its line, and behind it. */
  before: boolean;
  after: boolean;
}

function nodeAt({ file }: EditorContext, offset: number): AstNode | undefined {
  const root = file.root.$cstNode;
  return root && CstUtils.findLeafNodeAtOffset(root, offset)?.astNode;
}

/** A title is not a text: it has no paragraphs. */
function isTitle(node: AstNode | undefined): boolean {
  return node !== undefined && !ast.isTexte(node) && !ast.isFragmentTexte(node);
}

function saysOneThing(node: AstNode | undefined): boolean {
  return isTitle(node) || ast.isCompetence(node?.$container) || ast.isCritere(node?.$container);
}

/** The keywords behind which, and behind a code, a title or a statement stands. */
const HEADS = new Set(
  'certification bloc activite tache sous-tache competence transversale critere epreuve partie choix option'.split(' '),
);

/** Whether the tokens before a place are the head of an element that its text completes. */
function endsWithHead(tokens: readonly IToken[]): boolean {
  const last = tokens.at(-1)?.tokenType.name === 'CODE' ? tokens.at(-2) : tokens.at(-1);
  return last !== undefined && HEADS.has(bareWord(last.image));
}

/** Reads off a document what stands around a position. */
export function pastePlace(context: EditorContext, position: Position): PastePlace {
  const { file } = context;
  const offset = file.offsetAt(position);
  const indent = indentAt(file, offset);
  const { tokens } = sourceTokens(context);
  const literal = tokens.find(
    (token) =>
      token.tokenType.name === 'TEXTE' &&
      token.startOffset < offset &&
      (offset < endOf(token) || (isUnclosed(token) && offset === endOf(token))),
  );
  if (!literal) {
    const isStatement = endsWithHead(tokens.filter((token) => endOf(token) <= offset));
    return { inside: 'source', isStatement, indent, empty: false, before: false, after: false };
  }
  const { content, start } = literalContent(literal.image);
  const at = offset - literal.startOffset - start;
  const node = nodeAt(context, literal.startOffset);
  return {
    inside: isTitle(node) ? 'title' : 'text',
    isStatement: saysOneThing(node),
    indent,
    empty: content.trim() === '',
    before: /(?<![^\n])[^\n]*$/.exec(content.slice(0, Math.max(at, 0)))?.[0].trim() !== '',
    after: /^[^\n]*/.exec(content.slice(Math.max(at, 0)))?.[0].trim() !== '',
  };
}

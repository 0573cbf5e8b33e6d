import { type AstNode, CstUtils } from 'langium';
import type { Position, SelectionRange } from 'vscode-languageserver-types';
import { endOf } from '../../lexer/issue.js';
import type { EditorContext } from '../context.js';
import { sourceTokens } from '../tokens/source-tokens.js';
import { bodyOf } from './body.js';
import { holds, type Stretch, trimmed } from './stretch.js';
import { textParts } from './text-parts.js';

/** The token, text or comment at an offset: of two that touch, the one that begins there. */
function lexeme(context: EditorContext, offset: number): { stretch: Stretch; isText: boolean } | undefined {
  const { tokens, comments } = sourceTokens(context);
  let found: { stretch: Stretch; isText: boolean } | undefined;
  for (const token of [...tokens, ...comments]) {
    const stretch = { start: token.startOffset, end: endOf(token) };
    if (token.image && holds(stretch, offset) && (!found || stretch.start > found.stretch.start)) {
      found = { stretch, isText: token.tokenType.name === 'TEXTE' };
    }
  }
  return found;
}

/** The statement and the elements around an offset, from the innermost, each behind what stands between its braces. */
function around({ file }: EditorContext, offset: number): Stretch[] {
  const root = file.root.$cstNode;
  const leaf = root && (CstUtils.findLeafNodeAtOffset(root, offset) ?? CstUtils.findLeafNodeBeforeOffset(root, offset));
  const found: Stretch[] = [];
  for (let node: AstNode | undefined = leaf?.astNode; node; node = node.$container) {
    const cst = node.$cstNode;
    if (!cst || !node.$container) continue;
    const body = bodyOf(node);
    if (body && holds(body, offset)) found.push(trimmed(file.text, body), body);
    found.push({ start: cst.offset, end: cst.end });
  }
  return found;
}

/** Each stretch must hold the one before it, and more. */
function nested(stretches: Stretch[], offset: number): Stretch[] {
  const kept: Stretch[] = [];
  for (const one of stretches) {
    const last = kept.at(-1) ?? { start: offset, end: offset };
    const isLarger = one.start <= last.start && one.end >= last.end && one.end - one.start > last.end - last.start;
    if (isLarger) kept.push(one);
  }
  return kept;
}

function selectionRange(context: EditorContext, position: Position): SelectionRange {
  const { file } = context;
  const offset = file.offsetAt(position);
  const here = lexeme(context, offset);
  const stretches = nested(
    [
      ...(here?.isText ? textParts(file.text, here.stretch, offset) : []),
      ...(here ? [here.stretch] : []),
      ...around(context, offset),
      { start: 0, end: file.text.length },
    ],
    offset,
  );
  const range = ({ start, end }: Stretch) => ({ start: file.positionAt(start), end: file.positionAt(end) });
  const all = stretches.reduceRight<SelectionRange | undefined>(
    (parent, stretch) => ({ range: range(stretch), ...(parent && { parent }) }),
    undefined,
  );
  return all ?? { range: { start: position, end: position } };
}

/** For each position what « expand selection » takes in turn: word, sentence, item, paragraph, text, statement, elements. */
export function selectionRanges(context: EditorContext, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => selectionRange(context, position));
}

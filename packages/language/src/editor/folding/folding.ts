import type { IToken } from 'chevrotain';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import { endOf } from '../../lexer/issue.js';
import type { EditorContext } from '../context.js';
import { sourceTokens } from '../tokens/source-tokens.js';

/** A stretch of lines; the last one stays visible when it only closes what the first one opens. */
type Lines = [first: number, last: number];

function lineOf({ file }: EditorContext, offset: number): number {
  return file.positionAt(offset).line;
}

/** The bodies between braces: elements, `codes`, uses with parameters. The closing brace stays visible. */
function bodies(context: EditorContext, tokens: readonly IToken[]): Lines[] {
  const open: number[] = [];
  const found: Lines[] = [];
  for (const { tokenType, startOffset } of tokens) {
    if (tokenType.name === '{') open.push(startOffset);
    else if (tokenType.name === '}') {
      const start = open.pop();
      if (start !== undefined) found.push([lineOf(context, start), lineOf(context, startOffset) - 1]);
    }
  }
  return found;
}

/** The texts over several lines. A closing quote at the start of its line stays visible, with the brace behind it. */
function texts(context: EditorContext, tokens: readonly IToken[]): Lines[] {
  return tokens
    .filter((token) => token.tokenType.name === 'TEXTE' && /[\n\r]/.test(token.image))
    .map((token): Lines => {
      const last = lineOf(context, endOf(token));
      const closesAlone = /[\n\r][ \t]*["»”]{1,3}$/.test(token.image);
      return [lineOf(context, token.startOffset), closesAlone ? last - 1 : last];
    });
}

/** Block comments, and runs of `//` that each stand alone on their line. */
function comments(context: EditorContext, hidden: readonly IToken[]): Lines[] {
  const found: Lines[] = [];
  let run: Lines | undefined;
  for (const token of hidden) {
    const first = lineOf(context, token.startOffset);
    if (token.tokenType.name === 'COMMENTAIRE_BLOC') {
      found.push([first, lineOf(context, endOf(token))]);
      continue;
    }
    const lineStart = context.file.offsetAt({ line: first, character: 0 });
    if (context.file.text.slice(lineStart, token.startOffset).trim() !== '') continue;
    if (run && run[1] === first - 1) run[1] = first;
    else {
      run = [first, first];
      found.push(run);
    }
  }
  return found;
}

/** What can be folded in a file: bodies of elements, texts over several lines, comments. */
export function foldingRanges(context: EditorContext): FoldingRange[] {
  const { tokens, comments: hidden } = sourceTokens(context);
  const ranges = [...bodies(context, tokens), ...texts(context, tokens)].map(
    ([startLine, endLine]): FoldingRange => ({ startLine, endLine }),
  );
  const kind = FoldingRangeKind.Comment;
  for (const [startLine, endLine] of comments(context, hidden)) ranges.push({ startLine, endLine, kind });
  return ranges
    .filter(({ startLine, endLine }) => endLine > startLine)
    .sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

import type { IToken, TokenType } from 'chevrotain';
import { type LexIssue, endOf } from './issue.js';
import type { StatementShape } from './shape.js';
import type { TextPayload } from './token-builder.js';

const NAME = new Set(['CODE', 'CODE_NUM', 'NOMBRE']);
const BOUNDARY = new Set(['{', '}', 'TEXTE']);

export function isOrphan(token: IToken): boolean {
  return (token.payload as TextPayload | undefined)?.orphan === true;
}

/** Where the text that an orphan quote closes must have begun: behind the last statement's keyword and code. */
function textStart(tokens: IToken[], shape: StatementShape): number {
  let at = tokens.length - 1;
  for (; at >= 0; at--) {
    const token = tokens[at] as IToken;
    if (BOUNDARY.has(token.tokenType.name)) return -1;
    const before = tokens[at - 1];
    const first = !before || (before.endLine ?? 0) < (token.startLine ?? 0) || BOUNDARY.has(before.tokenType.name);
    if (first && shape.starters.has(token.tokenType.name)) break;
  }
  if (at < 0) return -1;
  const keyword = tokens[at] as IToken;
  let start = at + 1;
  while (start < tokens.length) {
    const token = tokens[start] as IToken;
    const isName = NAME.has(token.tokenType.name) && token.startLine === keyword.startLine && /[0-9]|^[A-Z]{2,}$/.test(token.image);
    if (!isName && token.tokenType.name !== 'imprimé') break;
    start++;
  }
  return start < tokens.length ? start : -1;
}

/**
 * Gives back their text to closing quotes whose opening quote is missing: the words between the statement's keyword and
 * the quote become one text. Returns the tokens unchanged when no quote is orphan.
 */
export function mergeOrphanQuotes(
  tokens: IToken[],
  text: string,
  textType: TokenType,
  shape: StatementShape,
  issues: LexIssue[],
): IToken[] {
  if (!tokens.some(isOrphan)) return tokens;
  const out: IToken[] = [];
  for (const token of tokens) {
    if (!isOrphan(token)) {
      out.push(token);
      continue;
    }
    const at = textStart(out, shape);
    const first = out[at];
    const start = first ? first.startOffset : token.startOffset;
    issues.push({
      rule: 'LEX-02',
      start: token.startOffset,
      end: endOf(token),
      params: {},
      fix: first ? { start, end: start, text: '"' } : { start, end: endOf(token), text: '' },
    });
    if (!first) continue;
    const end = endOf(token);
    out.splice(at, out.length - at, {
      ...first,
      image: text.slice(start, end),
      endOffset: end - 1,
      endLine: token.endLine ?? first.startLine ?? 1,
      endColumn: token.endColumn ?? 1,
      tokenType: textType,
      tokenTypeIdx: textType.tokenTypeIdx as number,
      payload: { end, closed: true } satisfies TextPayload,
    } as IToken);
  }
  return out;
}

import type { IToken, TokenType } from 'chevrotain';
import { endOf, type LexIssue } from './issue.js';
import { isOrphan, payloadOf, type TextPayload } from './text-payload.js';

const OPENING: Record<string, string> = { '»': '« ', '”': '“' };

/**
 * Gives back their text to closing quotes whose opening quote is missing: the words between the statement's keyword and
 * the quote become one text. Returns the tokens unchanged when no quote is orphan.
 */
export function mergeOrphanQuotes(tokens: IToken[], text: string, textType: TokenType, issues: LexIssue[]): IToken[] {
  if (!tokens.some(isOrphan)) return tokens;
  const out: IToken[] = [];
  for (const token of tokens) {
    if (!isOrphan(token)) {
      out.push(token);
      continue;
    }
    const end = endOf(token);
    const from = payloadOf(token)?.from;
    let first: IToken | undefined;
    while (from !== undefined && (out.at(-1)?.startOffset ?? -1) >= from) first = out.pop();
    const start = first?.startOffset ?? token.startOffset;
    const opening = OPENING[token.image] ?? token.image;
    issues.push({
      rule: 'LEX-02',
      start: token.startOffset,
      end,
      params: {},
      fix: first ? { start, end: start, text: opening } : { start, end, text: '' },
    });
    if (!first) continue;
    out.push({
      ...token,
      image: text.slice(start, end),
      startOffset: start,
      startLine: first.startLine ?? 1,
      startColumn: first.startColumn ?? 1,
      tokenType: textType,
      tokenTypeIdx: textType.tokenTypeIdx as number,
      payload: { end, closed: true } satisfies TextPayload,
    });
  }
  return out;
}

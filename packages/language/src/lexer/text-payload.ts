import type { IToken } from 'chevrotain';
import type { TextEnd } from './text-scanner.js';

/** What the text pattern leaves on a token for the repair to report. */
export interface TextPayload extends TextEnd {
  /** The token is a closing quote whose opening quote is missing. */
  orphan?: true;
  /** Where the text that an orphan quote closes begins, when that is known. */
  from?: number;
}

export function payloadOf(token: IToken): TextPayload | undefined {
  return token.payload as TextPayload | undefined;
}

/** A text whose closing quote is missing. */
export function isUnclosed(token: IToken): boolean {
  const payload = payloadOf(token);
  return payload !== undefined && !payload.closed && !payload.orphan;
}

export function isOrphan(token: IToken): boolean {
  return payloadOf(token)?.orphan === true;
}

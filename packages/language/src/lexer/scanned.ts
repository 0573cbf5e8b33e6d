import type { LexerResult } from 'langium';
import type { LookBack } from './text-pattern.js';

/** Where scanning begins: an offset between two tokens, its line and its column, both from 1. */
export interface ScanStart {
  readonly at: number;
  readonly line: number;
  readonly column: number;
}

export const BEGINNING: ScanStart = { at: 0, line: 1, column: 1 };

/** The tokens of a text, or of a stretch of it. */
export interface Scanned extends LexerResult {
  /** Where scanning ended. */
  readonly end: ScanStart;
  readonly lookedBack: readonly LookBack[];
}

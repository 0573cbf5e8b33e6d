import type { CompletionItemKind } from 'vscode-languageserver-types';

/** How near a suggestion is to what is probably meant, the nearest first. */
export const RANKS = ['likeliest', 'fitting', 'possible', 'unlikely', 'last'] as const;
export type Rank = (typeof RANKS)[number];

/** One thing that an author may mean at a place. */
export interface Suggestion {
  label: string;
  kind: CompletionItemKind;
  rank: Rank;
  /** What is written. */
  text: string;
  /** What is written instead by editors that know snippets. */
  snippet?: string;
  /** Said behind the label: the title of what has a code. */
  title?: string;
  /** Said at the end of the line: what kind of thing it is. */
  about?: string;
  /** Markdown. */
  documentation?: string;
  /** Words by which it is found, beside those of the label. */
  words?: string;
  /** Evidently what is meant. */
  preselect?: boolean;
  /** No longer in force. */
  retired?: boolean;
  /** Whether something is to be chosen behind it. */
  again?: boolean;
  /** Where it is written, when that is not the word in hand. */
  span?: { start: number; end: number };
}

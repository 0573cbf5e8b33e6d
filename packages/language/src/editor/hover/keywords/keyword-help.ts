import type { Bilingual } from '../../../rules/rule.js';

/** What an author is told about a word of the language: what it is for, what law or doctrine says, how it is written. */
export interface KeywordHelp {
  /** Keywords, or values of a closed list, in their canonical spelling. */
  keywords: readonly string[];
  /** Types of the syntax tree's nodes around the word, when it means something else elsewhere. */
  within?: readonly string[];
  text: Bilingual;
  /** Where law or doctrine says it. */
  source?: string;
  /** A text that parses as it is. */
  example?: string;
}

/** The official guide to the register, by page (France compétences, January 2023). */
export function vademecum(pages: string): string {
  return `Vademecum RNCP 2023, p.\u00a0${pages}`;
}

import type { Rule } from '../rule.js';
import { rule as highPunctuationShouldKeepItsSpace } from './high-punctuation-should-keep-its-space.js';
import { rule as listsShouldKeepOneStyle } from './lists-should-keep-one-style.js';
import { rule as noNoteShouldBeLeftOver } from './no-note-should-be-left-over.js';
import { rule as quotesAndParenthesesShouldBePaired } from './quotes-and-parentheses-should-be-paired.js';
import { rule as spacesShouldNotBeDoubled } from './spaces-should-not-be-doubled.js';
import { rule as textsShouldBeFinished } from './texts-should-be-finished.js';
import { rule as textsShouldStartWithACapital } from './texts-should-start-with-a-capital.js';
import { rule as theHolderShouldKeepOneTitle } from './the-holder-should-keep-one-title.js';
import { rule as wordsShouldBeSpelledRight } from './words-should-be-spelled-right.js';
import { rule as wordsShouldNotBeDoubled } from './words-should-not-be-doubled.js';

/** Typography and printed texts. */
export const TXT_RULES: readonly Rule[] = [
  // What is left over, lost or cut.
  noNoteShouldBeLeftOver,
  textsShouldStartWithACapital,
  textsShouldBeFinished,
  // Words and signs.
  quotesAndParenthesesShouldBePaired,
  wordsShouldBeSpelledRight,
  wordsShouldNotBeDoubled,
  spacesShouldNotBeDoubled,
  highPunctuationShouldKeepItsSpace,
  // One style, one title.
  listsShouldKeepOneStyle,
  theHolderShouldKeepOneTitle,
];

import type { Clock } from '../support/clock.ts';
import type { Family } from '../support/family.ts';
import { checkBack } from './back-step.ts';
import { smallerTexts, type TextCase, textCase } from './case.ts';
import { understood } from './check-step.ts';
import { exportAll } from './export-step.ts';
import { checkFormat } from './format-step.ts';
import { checkRenumber } from './renumber-step.ts';

/** Texts through everything that a command does of them: parse, check, format, renumber, export, import. */
export const texts: Family<TextCase> = {
  name: 'textes',
  make: textCase,
  smaller: smallerTexts,
  async judge(made: TextCase, clock: Clock) {
    const result = understood(made, clock);
    checkFormat(result, clock);
    checkRenumber(result, clock);
    const isSound = result.files.every(({ issues, parseErrors }) => issues.length + parseErrors.length === 0);
    for (const { exported } of await exportAll(result, made.draft, clock)) checkBack(exported, isSound, clock);
  },
};

import type { Rule } from '../rule.js';
import { FILE_RULES } from './files.js';
import { TEXT_RULES } from './texts.js';

/** Mistakes of files and of the text in them, found while they are read. */
export const LEX_RULES: readonly Rule[] = [...TEXT_RULES, ...FILE_RULES];

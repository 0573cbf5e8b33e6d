import { bareWord } from '../../../lexer/spelling.js';
import type { Bilingual } from '../../../rules/rule.js';
import { CATALOGUE } from './catalogue.js';
import { CERTIFICATION } from './certification.js';
import { CODES } from './codes.js';
import { COMPETENCE } from './competence.js';
import { CONTENEURS } from './conteneurs.js';
import { EPREUVE } from './epreuve.js';
import { EVALUATION } from './evaluation.js';
import type { KeywordHelp } from './keyword-help.js';
import { RENOUVELLEMENT } from './renouvellement.js';
import { VALUES } from './values.js';

export type { KeywordHelp } from './keyword-help.js';

/** What authors are told about each word of the language, by family. */
export const KEYWORD_HELP: readonly KeywordHelp[] = [
  ...CERTIFICATION,
  ...CONTENEURS,
  ...COMPETENCE,
  ...EVALUATION,
  ...EPREUVE,
  ...RENOUVELLEMENT,
  ...CODES,
  ...CATALOGUE,
  ...VALUES,
];

const BY_WORD = new Map<string, KeywordHelp[]>();
for (const help of KEYWORD_HELP) {
  for (const keyword of help.keywords) {
    const word = bareWord(keyword);
    BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), help]);
  }
}

/**
 * The help on a word (any case, accents or not) inside a node of the syntax tree; without a node, its most general
 * meaning. Undefined for a word of no meaning of its own.
 */
export function helpOn(word: string, nodeType?: string): KeywordHelp | undefined {
  const known = BY_WORD.get(bareWord(word)) ?? [];
  const here = known.find((one) => nodeType !== undefined && one.within?.includes(nodeType));
  return here ?? known.find((one) => !one.within) ?? (nodeType === undefined ? known[0] : undefined);
}

/** The text on a word in its most general meaning. */
export function keywordHelp(keyword: string): Bilingual | undefined {
  return helpOn(keyword)?.text;
}

import type { StatementWords } from './shape.js';
import { keywordAlternation, keywordSource } from './spelling.js';

const BLANK = '[ \\t\\u00a0\\u202f]';
const BLANK_OR_BRACE = '[ \\t\\u00a0\\u202f{}]';
const CODE = '[a-z._-]*[A-Z0-9][A-Za-z0-9._-]*(?![A-Za-z0-9._-])';
/** Keywords amid a statement that a text follows. */
const BEFORE_TEXT = [
  'réponse',
  'version',
  'source',
  'justification',
  'titré',
  'imprimé',
  'autre',
  'anglais',
  'retiré',
  'individualisé',
  'totalement',
  'partiellement',
  'équivalent',
  'externe',
  'interne',
  'tête',
  'fin',
  'modalités',
  'motif',
];
const LINE_END = '(?:[\\r\\n]|$|//)';

/** What statements look like in a text that was not cut into tokens yet. */
export interface StatementPatterns {
  /** A line that looks like a statement, from the line break before it on; global. */
  readonly line: RegExp;
  /** A whole stretch of line that may stand before a text: a keyword, and other keywords and codes. */
  readonly head: RegExp;
  /** The same at the end of a stretch of line. */
  readonly headAtEnd: RegExp;
  /** A line that begins with a keyword. */
  readonly keyword: RegExp;
  /** A body on one line: a brace and the keyword of the statement in it; global. */
  readonly body: RegExp;
}

/** Lines that begin a statement without a code or a text, each of them as it is always written. */
function fixedLines(starters: string): string {
  return [
    `${keywordSource('compétence')}${BLANK}+(?:transversale|reprend)${BLANK}`,
    `${keywordSource('évalué')}${BLANK}+(?:seulement${BLANK}+)?par${BLANK}+${CODE}`,
    `${keywordSource('travail')}${BLANK}+(?:individuel|(?:en${BLANK}+)?groupe)`,
    `${keywordSource('production')}${BLANK}+(?:${keywordSource('écrite')}|orale|pratique)`,
    `${keywordSource('mention')}${BLANK}+(?:en|sous)${BLANK}`,
    `${keywordSource('à')}${BLANK}+distance(?![a-zà-ÿ])`,
    `${keywordSource('client')}${BLANK}+(?:fictif|${keywordSource('réel')})`,
    `(?:${keywordAlternation(['nature', 'traite'])})${BLANK}+[a-zà-ÿ-]+${BLANK}*(?:,|${LINE_END})`,
    `(?:${keywordAlternation(['durée', 'préparation', 'enregistrement'])})${BLANK}+[0-9]`,
    `(?:${keywordAlternation(['contexte', 'description', 'exemples', 'missions', 'modalité', 'résultat'])})${BLANK}+${keywordSource('titré')}${BLANK}`,
    `(?:${starters})${BLANK}+${keywordSource('imprimé')}${BLANK}`,
  ].join('|');
}

export function statementPatterns(shape: StatementWords): StatementPatterns {
  const starters = keywordAlternation(shape.starters);
  const words = keywordAlternation(shape.keywords);
  const quote = '["«“]';
  const heads = keywordAlternation([...shape.starters, ...BEFORE_TEXT]);
  // Behind its code a statement goes on with a text, a body, a list, a keyword or a number; prose with a verb.
  const behindCode = `(?=${BLANK}*(?:${quote}|[{},]|${LINE_END}|[:–—-]${BLANK}*${quote}|(?:${words})(?![a-zà-ÿ])|[A-Z0-9]))`;
  const statement = `(?:${starters})(?:${BLANK}*${quote}|${BLANK}*\\{|${BLANK}+${CODE}${behindCode})`;
  // One way to read each stretch: with two, a line of n such words is tried in 2^n ways before it is given up.
  const between = `(?:${BLANK}+(?:,${BLANK}+)?|,${BLANK}+)`;
  const keyword = `(?!${CODE}(?:${BLANK}|[,:–—]|$))(?:${words})(?![a-zà-ÿ])`;
  const head = `(?:${starters})(?:${between}(?:${keyword}|${CODE}))*${BLANK}*(?:[:–—-]${BLANK}*)?$`;
  return {
    line: new RegExp(
      `[\\n\\r]${BLANK}*(?:/[/*]|\\}${BLANK}*(?:${LINE_END}|\\})|${statement}|${fixedLines(starters)})`,
      'g',
    ),
    head: new RegExp(`^${BLANK}*(?:\\}${BLANK}*)*${head}`),
    headAtEnd: new RegExp(
      `(?:(?<!${BLANK_OR_BRACE})${BLANK_OR_BRACE}*[{}])?(?:${BLANK}|[{}"»”])(?:${heads})(?:${BLANK}+${CODE})?${BLANK}*$`,
    ),
    keyword: new RegExp(`^${BLANK}*(?:${heads})(?![a-zà-ÿ])`),
    body: new RegExp(`\\{${BLANK}*(?:${starters})(?:${BLANK}|${quote})`, 'g'),
  };
}

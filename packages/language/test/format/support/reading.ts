import { parseProse } from '@referentiel/model';
import type { IToken } from 'chevrotain';
import type { LexerResult } from 'langium';
import { formatUnguarded } from '../../../src/format/index.js';
import { issuesOf } from '../../../src/lexer/lexer.js';
import { createRefServices } from '../../../src/module.js';
import { literalContent } from '../../../src/source/text-literal.js';

export const { ref } = createRefServices();

/** Formats without the guard that would hide a defect. */
export function bare(text: string): string {
  return formatUnguarded(text, ref).text;
}

/** Tokens and comments as the author wrote them, in order. */
export function rawPieces(text: string): IToken[] {
  const { tokens, hidden } = ref.parser.Lexer.tokenize(text, { mode: 'partial' });
  return [...tokens, ...hidden].sort((a, b) => a.startOffset - b.startOffset);
}

/** Whether the lexer and the parser find nothing to say. */
export function isSound(text: string): boolean {
  const { lexerReport, lexerErrors, parserErrors } = ref.parser.LangiumParser.parse(text);
  const issues = issuesOf({ report: lexerReport } as LexerResult);
  return issues.length + lexerErrors.length + parserErrors.length === 0;
}

const QUANTITY = /^(\d+)(?:([a-z]+)(\d*)(?:min|mn)?|-(\d+))$/i;

/** A token as it is compared: what it is, not how it is spelled. */
function comparable(token: IToken): string[] {
  const { name } = token.tokenType;
  if (name === 'TEXTE') return [JSON.stringify(parseProse(literalContent(token.image).content, { dedent: true }))];
  if (name.startsWith('COMMENTAIRE')) return [token.image.replace(/\s+/g, ' ').trim()];
  if (name === 'mn') return ['min'];
  if (/^\p{Ll}/u.test(name)) return name === 'à' ? [] : [name];
  if (/^[;:–—-]$/.test(token.image)) return [];
  if (name === 'CODE_NUM' && QUANTITY.test(token.image))
    return token.image.replace('mn', 'min').match(/\d+|[a-z]+/gi) ?? [];
  return [token.image.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()];
}

/** The tokens and comments of a text, in order, without what the formatter may drop or respell. */
export function content(text: string): string[] {
  return rawPieces(text).flatMap(comparable);
}

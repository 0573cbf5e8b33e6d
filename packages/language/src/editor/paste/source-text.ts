import type { IToken } from 'chevrotain';
import { isUnclosed } from '../../lexer/text-payload.js';
import type { RefServices } from '../../module.js';
import { parseSource } from '../../source/source-file.js';

/** Statements that stand only inside some element are read inside one. */
const AROUND = ['', 'bloc B', 'activité A', 'tâche T', 'compétence C', 'épreuve E', 'choix S', 'certification X'];

function readsWell(text: string, services: RefServices): boolean {
  return AROUND.some((head) => {
    const { issues, parseErrors } = parseSource(services, '', head ? `${head} {\n${text}\n}` : text);
    return issues.length + parseErrors.length === 0;
  });
}

/** Words outside quotes that are no keywords. */
function isWord({ tokenType: { name } }: IToken): boolean {
  return name === 'MOT' || name === 'INCONNU';
}

/** Whether a text goes on behind its first keyword as statements do, and has hardly a word that the language does not know. */
function looksLikeSource(tokens: readonly IToken[]): boolean {
  const second = tokens[1]?.tokenType.name ?? '';
  return ['CODE', 'TEXTE', '{'].includes(second) && tokens.filter(isWord).length * 4 <= tokens.length;
}

/**
 * Whether a text is already written in the language: it begins with a keyword, holds closed texts or braces, and reads
 * without a mistake; when it holds several, with few.
 */
export function isSourceText(text: string, services: RefServices): boolean {
  const { tokens } = services.parser.Lexer.tokenize(text, { mode: 'partial' });
  const first = tokens[0]?.tokenType.name ?? '';
  // Token types of keywords bear their spelling, the others capitals.
  if (!/^\p{Ll}/u.test(first)) return false;
  const structure = tokens.filter(({ tokenType: { name } }) => name === 'TEXTE' || name === '{');
  if (!structure.length || structure.some(isUnclosed)) return false;
  return (structure.length > 1 && looksLikeSource(tokens)) || readsWell(text, services);
}

import type { Range, SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver-types';
import type { EditorContext } from '../context.js';
import { type Coloured, TOKEN_MODIFIERS, TOKEN_TYPES } from './legend.js';
import { nameTokens } from './name-tokens.js';
import { textMarks } from './text-marks.js';

export const SEMANTIC_LEGEND: SemanticTokensLegend = {
  tokenTypes: [...TOKEN_TYPES],
  tokenModifiers: [...TOKEN_MODIFIERS],
};

/** In order, each stretch once. */
function inOrder(found: Coloured[]): Coloured[] {
  const sorted = found.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  return sorted.filter(({ start }, rank) => rank === 0 || start >= (sorted[rank - 1] as Coloured).end);
}

/** The protocol's numbers: line and column from the token before, length, type, modifiers as bits. */
function encoded({ file }: EditorContext, found: Coloured[]): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const { start, end, type, modifiers } of found) {
    const at = file.positionAt(start);
    const bits = modifiers.reduce((sum, one) => sum | (1 << TOKEN_MODIFIERS.indexOf(one)), 0);
    const column = at.line === line ? at.character - character : at.character;
    data.push(at.line - line, column, end - start, TOKEN_TYPES.indexOf(type), bits);
    ({ line, character } = at);
  }
  return data;
}

/**
 * What only the meaning tells, beside the colours of the grammar: declared codes, references that lead somewhere,
 * catalogues and their entries, markup inside texts. `range` limits the answer to some lines. Broken texts have those
 * names that could be read.
 */
export function semanticTokens(context: EditorContext, range?: Range): SemanticTokens {
  const found = inOrder([...nameTokens(context), ...textMarks(context)]);
  if (!range) return { data: encoded(context, found) };
  const from = context.file.offsetAt(range.start);
  const to = context.file.offsetAt(range.end);
  return {
    data: encoded(
      context,
      found.filter(({ start, end }) => end > from && start < to),
    ),
  };
}

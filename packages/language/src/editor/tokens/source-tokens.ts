import type { IToken } from 'chevrotain';
import type { SourceFile } from '../../source/source-file.js';
import type { EditorContext } from '../context.js';

/** The tokens of a file as the parser saw them, mistakes mended, and what it did not see: comments and blanks. */
export interface SourceTokens {
  tokens: readonly IToken[];
  comments: readonly IToken[];
}

const known = new WeakMap<SourceFile, SourceTokens>();

/** Reads the tokens of a file, once for each state of its text. Never fails: any text has tokens. */
export function sourceTokens({ snapshot, file }: Pick<EditorContext, 'snapshot' | 'file'>): SourceTokens {
  let read = known.get(file);
  if (!read) {
    const { tokens, hidden } = snapshot.services.parser.Lexer.tokenize(file.text);
    read = { tokens, comments: hidden.filter(({ tokenType }) => tokenType.name.startsWith('COMMENTAIRE')) };
    known.set(file, read);
  }
  return read;
}

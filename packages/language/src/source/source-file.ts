import type { Catalogue, Position } from '@referentiel/model';
import { type LangiumCoreServices, type ParseResult, TextDocument } from 'langium';
import type * as ast from '../generated/ast.js';
import type { LexIssue } from '../lexer/issue.js';
import type { RefLexer, RefLexingReport } from '../lexer/lexer.js';
import { canonicalUri } from './canonical-uri.js';
import { type ParseError, parseErrors } from './parse-error.js';

/** One `.ref` file as parsed: all that the model's builder and the diagnostics need of it. */
export interface SourceFile {
  /** As the one who opened it spells it. */
  uri: string;
  /** The folder it stands in, in one spelling for all. */
  folder: string;
  text: string;
  root: ast.Fichier;
  /** The catalogues that it declares, where they are known without reading its tree. */
  declared?: readonly Catalogue[] | undefined;
  issues: LexIssue[];
  parseErrors: ParseError[];
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
}

/** The folder of a file, or the one above a folder. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

/** Takes over what Langium parsed. `parse` never throws: whatever the text, there is a tree and a list of errors. */
function sourceFile(uri: string, text: string, result: ParseResult, lexer: RefLexer): SourceFile {
  const document = TextDocument.create(uri, 'ref', 0, text);
  return {
    uri,
    folder: folderOf(canonicalUri(uri)),
    text,
    root: result.value as ast.Fichier,
    issues: (result.lexerReport as RefLexingReport | undefined)?.issues ?? [],
    parseErrors: parseErrors(result, text, lexer),
    positionAt: (offset) => document.positionAt(offset),
    offsetAt: (position) => document.offsetAt(position),
  };
}

/** Parses a text; `uri` only names it. */
export function parseSource(services: LangiumCoreServices, uri: string, text: string): SourceFile {
  const { LangiumParser, Lexer } = services.parser;
  return sourceFile(uri, text, LangiumParser.parse(text), Lexer as RefLexer);
}

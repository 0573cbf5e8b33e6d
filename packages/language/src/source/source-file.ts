import type { Catalogue, Position } from '@referentiel/model';
import type { LangiumCoreServices } from 'langium';
import type * as ast from '../generated/ast.js';
import type { LexIssue } from '../lexer/issue.js';
import type { RefLexer, RefLexingReport } from '../lexer/lexer.js';
import { type LastReading, parseText, reparseText, type TextReading } from '../parser/parse-text.js';
import { canonicalUri } from './canonical-uri.js';
import { type FileTrouble, MOST_CHARACTERS, sizeTrouble, unreadable } from './file-trouble.js';
import { LineStarts } from './line-starts.js';
import { misread } from './misread-text.js';
import { type ParseError, parseErrors } from './parse-error.js';
import { resetParser } from './reset-parser.js';

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
  /** Nothing of the text was read, and why stands in `issues`: its tree is empty. */
  unread?: true;
  /** What was wrong in reading the file. */
  trouble?: FileTrouble;
  /** What the next state of the text is read by; of use to nobody else. */
  reading?: LastReading;
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
}

/** The folder of a file, or the one above a folder. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

/** Takes over what was parsed. */
function sourceFile(services: LangiumCoreServices, uri: string, text: string, read: TextReading): SourceFile {
  const { result, reading } = read;
  const lines = new LineStarts(text);
  return {
    uri,
    folder: folderOf(canonicalUri(uri)),
    text,
    get root() {
      // Its tree is there no more when the text was read again since: whoever still asks has it read anew.
      reading.root ??= parseText(services, text).value as ast.Fichier;
      return reading.root;
    },
    issues: (result.lexerReport as RefLexingReport | undefined)?.issues ?? [],
    parseErrors: parseErrors(result, text, services.parser.Lexer as RefLexer),
    reading,
    positionAt: (offset) => lines.positionAt(offset),
    offsetAt: (position) => lines.offsetAt(position),
  };
}

/** A file of which nothing is read, with the one thing to tell of it. */
function unreadFile(services: LangiumCoreServices, uri: string, text: string, issue: LexIssue): SourceFile {
  const root = parseText(services, '').value as ast.Fichier;
  const result = { value: root, parserErrors: [], lexerErrors: [] };
  const file = sourceFile(services, uri, text, { result, reading: { root, scan: undefined } });
  return Object.assign(file, { issues: [issue], unread: true as const });
}

/**
 * Parses a text; `uri` only names it. Never throws: whatever the text, there is a tree and a list of errors. A file that could not
 * be read, a text that is too long or was decoded wrongly has one issue and an empty tree. `trouble`: what was wrong in reading
 * the file. `last`: the file in its last state, whose tree goes over into this one's where the text is the same.
 */
export function parseSource(
  services: LangiumCoreServices,
  uri: string,
  text: string,
  trouble: FileTrouble | undefined = sizeTrouble(text.length, MOST_CHARACTERS),
  last?: SourceFile,
): SourceFile {
  const told = trouble && { ...trouble, start: 0, end: 0 };
  if (told && told.rule !== 'LEX-06') return unreadFile(services, uri, text, told);
  const wrong = misread(text);
  if (wrong?.whole) return unreadFile(services, uri, text, wrong.issue);
  try {
    const file = sourceFile(services, uri, text, reparseText(services, text, last?.reading));
    const issue = told ?? wrong?.issue;
    if (issue) file.issues.unshift(issue);
    return trouble ? Object.assign(file, { trouble }) : file;
  } catch {
    // What an earlier text left on the stack of the parser would be taken for the beginning of the next one.
    resetParser(services.parser.LangiumParser);
    return unreadFile(services, uri, text, { ...unreadable('defaut'), start: 0, end: 0 });
  }
}

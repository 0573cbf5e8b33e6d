import type { AstNode, LexerResult } from 'langium';
import type { LexIssue } from '../../../src/lexer/issue.js';
import { issuesOf } from '../../../src/lexer/lexer.js';
import { createRefServices } from '../../../src/module.js';

export const { ref } = createRefServices();

/** The tokens of a text, before the parser. */
export function tokenize(text: string): LexerResult {
  return ref.parser.Lexer.tokenize(text);
}

export interface Reading {
  ast: AstNode;
  issues: LexIssue[];
  /** What an author would be told, in order: one entry an issue, one a lexing error, one a line of parser errors. */
  diagnostics: string[];
}

/** Parses a text and gathers every diagnostic that the syntax gives. */
export function read(text: string): Reading {
  const result = ref.parser.LangiumParser.parse(text);
  const report = result.lexerReport;
  const issues = issuesOf({ report } as LexerResult);
  const lines = new Map<number, string>();
  for (const error of result.parserErrors) {
    const { startLine, image } = error.token;
    const previous = (error as { previousToken?: { endLine?: number } }).previousToken;
    const line = startLine && !Number.isNaN(startLine) ? startLine : (previous?.endLine ?? 0);
    if (!lines.has(line))
      lines.set(line, `parser l.${line} « ${image} » : ${error.message.slice(0, 90).replaceAll('\n', ' ')}`);
  }
  const diagnostics = [
    ...issues.map(
      (issue) =>
        `${issue.rule} ${JSON.stringify(text.slice(issue.start, issue.end).slice(0, 40))} ${JSON.stringify(issue.params)}`,
    ),
    ...result.lexerErrors.map((error) => `lexer l.${error.line} ${error.message}`),
    ...lines.values(),
  ];
  return { ast: result.value, issues, diagnostics };
}

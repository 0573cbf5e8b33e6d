import type { LangiumCoreServices, LexerResult, ParseResult } from 'langium';
import type { Fichier } from '../generated/ast.js';
import type { RefLexer } from '../lexer/lexer.js';
import type { LastScan } from '../lexer/rescan.js';
import choices from './generated/choices.json' with { type: 'json' };
import { LastTree } from './sound/last-tree.js';
import { SoundParser } from './sound/sound-parser.js';

const readers = new WeakMap<LangiumCoreServices, SoundParser>();

function soundParser(services: LangiumCoreServices): SoundParser {
  let reader = readers.get(services);
  if (!reader) {
    reader = new SoundParser(services, choices);
    readers.set(services, reader);
  }
  return reader;
}

/**
 * What was read of a text, which serves to read its next state: only what changed is read anew then, and the rest of the tree
 * goes over into the next one.
 */
export interface LastReading {
  /** Undefined once its tree went over. */
  root: Fichier | undefined;
  /** Undefined where the text had mistakes: they may reach anywhere. */
  scan: LastScan | undefined;
}

/** A text as it was parsed, with what its next state is read by. */
export interface TextReading {
  readonly result: ParseResult;
  readonly reading: LastReading;
}

/**
 * Parses a text. Sound statements, and those that the lexer's repairs made sound, are read fast; the others by Langium's parser,
 * which knows how to go on behind a mistake, and which is made when the first such text comes.
 */
export function parseText(services: LangiumCoreServices, text: string): ParseResult {
  return parseLexed(services, text, services.parser.Lexer.tokenize(text));
}

/**
 * Parses a text, with what is at hand of its `last` state, to the same result as `parseText`. A text that has no last state is
 * not expected to have a next one.
 */
export function reparseText(services: LangiumCoreServices, text: string, last?: LastReading): TextReading {
  if (!last) {
    const result = parseText(services, text);
    return { result, reading: { root: result.value as Fichier, scan: undefined } };
  }
  const lexer = services.parser.Lexer as RefLexer;
  const { result: lexed, scan, rescanned } = lexer.retokenize(text, last.scan);
  last.scan = undefined;
  const tree = last.root && rescanned ? new LastTree(last.root, rescanned) : undefined;
  if (tree) last.root = undefined;
  const result = parseLexed(services, text, lexed, tree);
  return { result, reading: { root: result.value as Fichier, scan: result.isWhole ? scan : undefined } };
}

function parseLexed(
  services: LangiumCoreServices,
  text: string,
  lexed: LexerResult,
  last?: LastTree,
): ParseResult & { isWhole?: boolean } {
  const byLangium = (part: LexerResult) => parseByLangium(services, text, part);
  const read = soundParser(services).parse(text, lexed, byLangium, last) ?? byLangium(lexed);
  return { ...read, lexerErrors: lexed.errors, ...(lexed.report && { lexerReport: lexed.report }) };
}

/** Parses some tokens of a text, or all of them. */
function parseByLangium(services: LangiumCoreServices, text: string, lexed: LexerResult): ParseResult {
  // Langium takes the comments out of their list as it goes.
  (services.parser.Lexer as RefLexer).keep(text, { ...lexed, hidden: [...lexed.hidden] });
  const traces = Error as { stackTraceLimit?: number };
  const { stackTraceLimit } = traces;
  // Each mistake is an error that the parser throws; nobody asks where in the parser.
  traces.stackTraceLimit = 0;
  try {
    return services.parser.LangiumParser.parse(text);
  } finally {
    if (stackTraceLimit !== undefined) traces.stackTraceLimit = stackTraceLimit;
  }
}

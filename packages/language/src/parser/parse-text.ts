import type { LangiumCoreServices, LexerResult, ParseResult } from 'langium';
import type { RefLexer } from '../lexer/lexer.js';
import choices from './generated/choices.json' with { type: 'json' };
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
 * Parses a text. Sound statements, and those that the lexer's repairs made sound, are read fast; the others by Langium's parser,
 * which knows how to go on behind a mistake, and which is made when the first such text comes.
 */
export function parseText(services: LangiumCoreServices, text: string): ParseResult {
  const lexed = services.parser.Lexer.tokenize(text);
  const byLangium = (part: LexerResult) => parseByLangium(services, text, part);
  const read = soundParser(services).parse(text, lexed, byLangium) ?? byLangium(lexed);
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

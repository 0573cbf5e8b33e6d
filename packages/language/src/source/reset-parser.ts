import type { LangiumCoreServices } from 'langium';

type Parser = LangiumCoreServices['parser']['LangiumParser'];

/** What a parse that threw leaves behind; Langium empties none of it before the next text, and offers no way to. */
interface Remains {
  stack: unknown[];
  lexerResult: unknown;
  unorderedGroups: Map<unknown, unknown>;
  wrapper: { input: unknown[]; reset?: () => void };
}

/** Makes a parser that threw as good as new. */
export function resetParser(parser: Parser): void {
  const remains = parser as unknown as Remains;
  remains.stack = [];
  remains.lexerResult = undefined;
  remains.unorderedGroups.clear();
  remains.wrapper.input = [];
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  builtinCatalogues,
  createRefServices,
  parseSource,
  type RefServices,
  type SourceFile,
  useDictionary,
} from '@referentiel/language';

const require = createRequire(new URL('../../../packages/language/package.json', import.meta.url));

/** The dictionary of French, as the command line and the server give it to the rules. */
export function dictionary() {
  const folder = dirname(require.resolve('dictionary-fr'));
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return { aff: read('index.aff'), dic: read('index.dic') };
}

let made: RefServices | undefined;

/** The services of the language, made once. */
export function services(): RefServices {
  if (!made) {
    made = createRefServices().ref;
    useDictionary(dictionary);
  }
  return made;
}

export function builtins(): SourceFile[] {
  return builtinCatalogues(services());
}

/** The words of a text as the lexer cuts it, before any repair, comments too. */
export interface Piece {
  start: number;
  end: number;
  /** The name of the kind of word: a keyword as the grammar writes it, or a terminal. */
  kind: string;
}

interface RawToken {
  startOffset: number;
  endOffset?: number;
  tokenType: { name: string };
}

/** Cuts a text into words; the lexer's own repair is left out, so that every word is where it stands. */
export function piecesOf(text: string): Piece[] {
  const { tokens, hidden } = services().parser.Lexer.tokenize(text, { mode: 'partial' });
  return ([...tokens, ...hidden] as RawToken[])
    .filter(({ startOffset, tokenType }) => startOffset >= 0 && tokenType.name !== 'ESPACE')
    .map(({ startOffset, endOffset, tokenType }) => ({
      start: startOffset,
      end: (endOffset ?? startOffset) + 1,
      kind: tokenType.name,
    }))
    .sort((a, b) => a.start - b.start);
}

export function parse(uri: string, text: string): SourceFile {
  return parseSource(services(), uri, text);
}

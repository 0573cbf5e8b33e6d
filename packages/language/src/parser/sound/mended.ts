import type { IToken } from 'chevrotain';
import type { AstNode, LexerResult, ParseResult } from 'langium';
import type { Fichier } from '../../generated/ast.js';
import { NOT_SOUND, type Part, type Reading, type TreeNode } from './reading.js';
import type { Step } from './takers.js';

/** Reads some of the tokens of a text as Langium's parser does. */
export type ReadByLangium = (part: LexerResult) => ParseResult;

/** So many statements behind a mistake are tried as the one at which reading goes on. */
const TRIES = 4;
/** No choice looks as far ahead, nor does the search for a surplus token. */
const AHEAD = 6;

/** Where the statements behind the one at `from` may begin: at the start of a line, outside braces. */
function* laterStarts({ tokens }: Reading, from: number, begins: (index: number) => boolean): Iterable<number> {
  let depth = 0;
  for (let index = from; index < tokens.length; index++) {
    const { tokenType, startLine } = tokens[index] as IToken;
    if (tokenType.name === '{') depth++;
    else if (tokenType.name === '}' && --depth < 0) return;
    const isLineStart = index > from && (tokens[index - 1]?.endLine ?? 0) < (startLine ?? 0);
    if (depth === 0 && isLineStart && begins(index)) yield index;
  }
}

/**
 * Reads the statements of a file; one with a mistake is read by Langium's parser with the statement behind it. Where that
 * parser finds its way again at the beginning of the latter, all that it does is the same as in the whole text: before it came
 * there it saw the same tokens, and from there on it is between two statements again.
 */
export class MendedStatements {
  readonly errors: ParseResult['parserErrors'] = [];
  /** Whether there was anything to mend. */
  isUsed = false;

  constructor(private readonly readByLangium: ReadByLangium) {}

  read(reading: Reading, statement: Step, begins: (index: number) => boolean): void {
    const { place } = reading;
    try {
      statement(reading);
    } catch (error) {
      if (error !== NOT_SOUND) throw error;
      this.isUsed = true;
      reading.goTo(place);
      if (!this.mend(reading, begins)) throw NOT_SOUND;
    }
  }

  /** Reads on to the next statement that is read without a mistake; false where none is found nearby. */
  private mend(reading: Reading, begins: (index: number) => boolean): boolean {
    const { at } = reading.place;
    const starts: number[] = [];
    for (const start of laterStarts(reading, at, begins)) {
      const next = starts.find((one) => start - one >= AHEAD);
      if (next !== undefined && this.mendTo(reading, next, start)) return true;
      if (starts.push(start) > TRIES) return false;
    }
    const { length } = reading.tokens;
    return starts.some((next) => this.mendTo(reading, next, length)) || this.mendTo(reading, length, length);
  }

  /** Reads the tokens up to `end`, and takes what stands before the statement at `next` if all is well from there on. */
  private mendTo(reading: Reading, next: number, end: number): boolean {
    const { node, at, hiddenAt, height } = reading.place;
    const tokens = reading.tokens.slice(at, end);
    const hiddenTo = (index: number) => {
      const offset = reading.tokens[index]?.startOffset;
      const found = offset === undefined ? -1 : reading.hidden.findIndex((one) => one.startOffset > offset);
      return found < 0 ? reading.hidden.length : found;
    };
    const hidden = reading.hidden.slice(hiddenAt, hiddenTo(end));
    const { value, parserErrors } = this.readByLangium({ tokens, hidden, errors: [] });
    const { elements, $cstNode: root } = value as Fichier;
    if (!root || !('content' in root)) return false;
    const parts = root.content as unknown as Part[];
    const first = reading.tokens[next];
    const found = first && elements.findIndex(({ $cstNode: cst }) => cst?.offset === first.startOffset);
    if (first && (found === undefined || found < 0)) return false;
    if (first && parserErrors.some(({ token }) => !isBefore(tokens, token, next - at))) return false;
    const taken = first ? elements.slice(0, found) : elements;
    const behind = first && parts.indexOf(elements[found as number]?.$cstNode as unknown as Part);
    adopt(node as TreeNode, taken);
    this.errors.push(...parserErrors);
    reading.goTo({ node, at: next, hiddenAt: hiddenTo(next), height }, parts.slice(0, behind));
    return true;
  }
}

function isBefore(tokens: readonly IToken[], token: IToken, index: number): boolean {
  const at = tokens.indexOf(token);
  return at >= 0 && at < index;
}

/** Makes statements those of a file. */
function adopt(file: TreeNode, statements: readonly AstNode[]): void {
  file.elements ??= [];
  const list = file.elements as unknown[];
  for (const statement of statements) {
    Object.assign(statement, { $container: file, $containerIndex: list.length });
    list.push(statement);
  }
}

import { type Element, type Position, walk } from '@referentiel/model';
import type { IToken } from 'chevrotain';
import type { CheckedCertification } from '../../check/checked-certification.js';
import type { Expectation, State } from '../../lexer/automaton.js';
import type { CursorReading, RefLexer } from '../../lexer/lexer.js';
import type { Frame } from '../../lexer/repair-state.js';
import type { EditorContext } from '../context.js';

/** An element with those around it, the certification first. */
export interface Situated {
  element: Element;
  path: Element[];
}

/** The word that ends at an offset, as codes and keywords are written; `et/ou` is one. */
const WORD = /(?:\bet\/|(?<![\p{L}\p{M}\p{N}._-]))[\p{L}\p{M}\p{N}._-]*$/u;
/** How far back a word may begin. */
const LONGEST = 200;

const situated = new WeakMap<CheckedCertification, Map<string, Situated>>();

function keyOf(uri: string, { line, character }: Position): string {
  return `${uri}#${line}:${character}`;
}

/** The elements of a certification by the place at which they begin. */
function elementsOf(checked: CheckedCertification): Map<string, Situated> {
  let found = situated.get(checked);
  if (found) return found;
  found = new Map();
  const add = (element: Element, path: Element[]) => {
    const { place } = element;
    // The bullets of one `critères` begin at one place: the first stands for them.
    const key = place && keyOf(place.uri, place.range.start);
    if (key && !found?.has(key)) found?.set(key, { element, path });
  };
  add(checked.certification, []);
  walk(checked.certification, (element, path) => add(element, [...path]));
  situated.set(checked, found);
  return found;
}

/** The place at which an author is writing: the word in hand, and what the grammar and the model say about it. */
export class CompletionPlace {
  /** The word in hand, up to the cursor. */
  readonly word: string;
  /** Where the word begins. */
  readonly start: number;
  readonly reading: CursorReading;
  /** The certification written here; none in a catalogue or an empty file. */
  readonly checked: CheckedCertification | undefined;

  constructor(
    readonly context: EditorContext,
    readonly cursor: number,
  ) {
    const { file, snapshot } = context;
    this.word = WORD.exec(file.text.slice(Math.max(0, cursor - LONGEST), cursor))?.[0] ?? '';
    this.start = cursor - this.word.length;
    this.reading = (snapshot.services.parser.Lexer as RefLexer).readAt(file.text, this.start, cursor);
    this.checked = snapshot.certificationOf(file);
  }

  get state(): State {
    return this.reading.before.state;
  }

  get frame(): Frame {
    return this.reading.before.frame;
  }

  /** What may come next, each with its role. */
  get expectations(): readonly Expectation[] {
    return this.state.expectations;
  }

  /** Whether a property of a rule may be written here. */
  expects(rule: string, feature: string): boolean {
    return this.expectations.some(({ role }) => role.rule === rule && role.feature === feature);
  }

  /** Whether only blanks stand before the word on its line. */
  get startsLine(): boolean {
    const { text } = this.context.file;
    const before = text.slice(Math.max(0, this.start - LONGEST), this.start);
    return /(?:^|[\n\r])[^\S\n\r]*$/.test(before);
  }

  /** The tokens of the statement in hand, its keyword first; those of the last one where a new one may begin. */
  get statement(): readonly IToken[] {
    const { out, statement } = this.reading.before;
    if (!statement) return [];
    const from = out.findLastIndex((token) => token.startOffset === statement.startOffset && token.image !== '');
    return from < 0 ? [] : out.slice(from);
  }

  /** The rule of the statement in hand. */
  get statementRule(): string | undefined {
    const name = this.statement[0]?.tokenType.name;
    return name === undefined ? undefined : ruleOf(this.frame, name);
  }

  /** The rules of the bodies that are open, the outermost first; the file has none. */
  get bodies(): string[] {
    const { frames } = this.reading.before;
    return frames.flatMap((frame, index) => {
      const around = frames[index - 1];
      const name = frame.statement?.tokenType.name;
      return around && name !== undefined ? [ruleOf(around, name) ?? ''] : [];
    });
  }

  /** The element that the statement in hand declares. */
  get declared(): Situated | undefined {
    return this.elementAt(this.statement[0]);
  }

  /** The innermost element whose body is open; the certification at the root of its files. */
  get holder(): Situated | undefined {
    const { frames } = this.reading.before;
    for (const frame of [...frames].reverse()) {
      const found = this.elementAt(frame.statement);
      if (found) return found;
    }
    return this.checked && { element: this.checked.certification, path: [] };
  }

  private elementAt(token: IToken | undefined): Situated | undefined {
    if (!token || !this.checked) return undefined;
    const { file } = this.context;
    return elementsOf(this.checked).get(keyOf(file.uri, file.positionAt(token.startOffset)));
  }
}

/** The rule of a statement that may stand in a body, by its keyword. */
function ruleOf(frame: Frame, keyword: string): string | undefined {
  return frame.start.expectations.find(({ label }) => label === keyword)?.role.rule;
}

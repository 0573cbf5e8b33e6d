import type { TokenType, TokenTypeDictionary } from 'chevrotain';
import tokens from './generated/tokens.json' with { type: 'json' };
import { isKeyword } from './shape.js';
import { firstLetters, keywordSource } from './spelling.js';

/** A token of a stretch of text, wherever the stretch stands. */
export interface Piece {
  readonly type: TokenType;
  readonly image: string;
  /** Where it begins in the stretch. */
  readonly offset: number;
  /** It says nothing (`…`, and three full stops). */
  readonly isHidden: boolean;
}

/** What is longer is hardly met twice. */
const LONGEST = 48;
/** Enough for the words and codes of some hundred files. */
const MOST = 20_000;
/** What a keyword may be the beginning of. */
const LONGER = ['CODE', 'MOT'];
/** Terminals that never begin in a stretch: the scanner looks for them. */
const ELSEWHERE = new Set(['TEXTE', 'COMMENTAIRE', 'COMMENTAIRE_BLOC']);

interface Keyword {
  readonly name: string;
  readonly source: string;
  expression?: RegExp;
}

/** Keywords by the characters that they may begin with, in the order in which they are tried. */
function byFirstLetter(): ReadonlyMap<string, readonly Keyword[]> {
  const found = new Map<string, Keyword[]>();
  for (const name of tokens.keywords) {
    if (!isKeyword(name)) continue;
    const source = keywordSource(name);
    const keyword = { name, source };
    for (const letter of firstLetters(source)) {
      const known = found.get(letter);
      if (known) known.push(keyword);
      else found.set(letter, [keyword]);
    }
  }
  return found;
}

const SIGNS = new Set(tokens.keywords.filter((name) => !isKeyword(name)));

function lengthOf(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex - at : 0;
}

/**
 * The tokens of stretches that a text can be cut into without looking around: no pattern of the grammar goes from a character
 * of words to another one, save `et/ou`. What was cut once is remembered.
 */
export class Stretches {
  private readonly known = new Map<string, readonly Piece[]>();
  private readonly keywords = byFirstLetter();
  private readonly terminals: readonly (readonly [name: string, expression: RegExp])[];

  constructor(private readonly types: TokenTypeDictionary) {
    this.terminals = Object.entries(tokens.terminals)
      .filter(([name]) => !ELSEWHERE.has(name))
      .map(([name, source]) => [name, new RegExp(source, 'y')]);
  }

  /** The tokens of a stretch; none where it is only a blank, undefined where it is no token of the language. */
  of(stretch: string): readonly Piece[] | undefined {
    let pieces = this.known.get(stretch);
    if (pieces) return pieces;
    pieces = this.cut(stretch);
    if (pieces && stretch.length <= LONGEST) {
      if (this.known.size >= MOST) this.known.clear();
      this.known.set(stretch, pieces);
    }
    return pieces;
  }

  private cut(stretch: string): Piece[] | undefined {
    const pieces: Piece[] = [];
    for (let at = 0; at < stretch.length; ) {
      const [name, length] = this.keywordAt(stretch, at) ?? this.terminalAt(stretch, at);
      if (length === 0) return undefined;
      const image = stretch.slice(at, at + length);
      const type = this.types[name] as TokenType;
      if (name !== 'ESPACE') pieces.push({ type, image, offset: at, isHidden: name === 'A_COMPLETER' });
      at += length;
    }
    return pieces;
  }

  /** The keyword at a place, or what is longer and begins like it. */
  private keywordAt(stretch: string, at: number): readonly [name: string, length: number] | undefined {
    const sign = stretch.charAt(at);
    if (SIGNS.has(sign)) return [sign, 1];
    for (const keyword of this.keywords.get(sign) ?? []) {
      keyword.expression ??= new RegExp(keyword.source, 'y');
      const length = lengthOf(keyword.expression, stretch, at);
      if (!length) continue;
      for (const [name, expression] of this.terminals) {
        const longer = LONGER.includes(name) ? lengthOf(expression, stretch, at) : 0;
        if (longer > length) return [name, longer];
      }
      return [keyword.name, length];
    }
    return undefined;
  }

  private terminalAt(stretch: string, at: number): readonly [name: string, length: number] {
    for (const [name, expression] of this.terminals) {
      const length = lengthOf(expression, stretch, at);
      if (length) return [name, length];
    }
    return ['', 0];
  }
}

const WORDS = new Uint8Array(128);
for (const char of "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz._-'") WORDS[char.charCodeAt(0)] = 1;

/** Whether a character may stand in a keyword, a code or a number. */
export function isInWord(code: number): boolean {
  if (code < 128) return WORDS[code] === 1;
  if (code < 0x300)
    return (code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7) || code === 0x152 || code === 0x153;
  return code <= 0x36f || code === 0x2019;
}

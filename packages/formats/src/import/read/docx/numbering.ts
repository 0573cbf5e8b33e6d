import type { Package } from '../../package/index.js';
import { isOn, whole } from './values.js';

/** One level of a list, as it is defined. */
export interface Level {
  start: number;
  /** `decimal`, `bullet`, `upperRoman`… (ECMA-376 part 1, §17.18.59). */
  format: string;
  /** What is printed: `%1` stands for the number of the first level. */
  text: string;
  /** The level, from 1, after which it counts anew; 0: never. Undefined: after any higher level. */
  restart?: number;
  /** All numbers in it are Arabic. */
  legal?: true;
  /** The paragraph style that uses it. */
  style?: string;
}

/** A definition of lists, and what one list changes in it. */
export interface Abstract {
  levels: Map<number, Level>;
  /** The numbering style that holds the levels in its place. */
  link?: string;
  /** The numbering style that it is. */
  linked?: string;
}

export interface Num {
  abstract: string;
  starts: Map<number, number>;
  levels: Map<number, Level>;
}

/** The lists of a document. */
export interface Numbering {
  abstracts: Map<string, Abstract>;
  nums: Map<string, Num>;
}

const MAX_NUMBER = 1_000_000;

/** A reader of the numbering part: where it stands, and what it has found. */
class NumberingReader {
  readonly found: Numbering = { abstracts: new Map(), nums: new Map() };
  private abstract: Abstract | undefined;
  private num: Num | undefined;
  private level: Level | undefined;
  private override = 0;
  private fallbacks = 0;

  open(name: string, attributes: Readonly<Record<string, string | undefined>>): void {
    const value = attributes['w:val'];
    if (name === 'mc:Fallback') this.fallbacks++;
    if (this.fallbacks) return;
    switch (name) {
      case 'w:abstractNum':
        this.abstract = { levels: new Map() };
        this.found.abstracts.set(attributes['w:abstractNumId'] ?? '', this.abstract);
        break;
      case 'w:num':
        this.num = { abstract: '', starts: new Map(), levels: new Map() };
        this.found.nums.set(attributes['w:numId'] ?? '', this.num);
        break;
      case 'w:lvl':
        this.level = { start: 0, format: 'decimal', text: '' };
        (this.num ?? this.abstract)?.levels.set(whole(attributes['w:ilvl'], 0, 8), this.level);
        break;
      case 'w:lvlOverride':
        this.override = whole(attributes['w:ilvl'], 0, 8);
        break;
      case 'w:startOverride':
        this.num?.starts.set(this.override, whole(value, 0, MAX_NUMBER));
        break;
      case 'w:abstractNumId':
        if (this.num) this.num.abstract = value ?? '';
        break;
      case 'w:numStyleLink':
        if (this.abstract && value !== undefined) this.abstract.link = value;
        break;
      case 'w:styleLink':
        if (this.abstract && value !== undefined) this.abstract.linked = value;
        break;
      default:
        if (this.level) setLevel(this.level, name, attributes);
    }
  }

  close(name: string): void {
    if (name === 'mc:Fallback') this.fallbacks--;
    if (this.fallbacks) return;
    if (name === 'w:abstractNum') this.abstract = undefined;
    else if (name === 'w:num') this.num = undefined;
    else if (name === 'w:lvl') this.level = undefined;
  }
}

function setLevel(level: Level, name: string, attributes: Readonly<Record<string, string | undefined>>): void {
  const value = attributes['w:val'];
  if (name === 'w:start') level.start = whole(value, 0, MAX_NUMBER);
  else if (name === 'w:numFmt') level.format = attributes['w:format'] ?? value ?? 'decimal';
  else if (name === 'w:lvlText') level.text = value ?? '';
  else if (name === 'w:lvlRestart') level.restart = whole(value, 0, 9);
  else if (name === 'w:isLgl' && isOn(value)) level.legal = true;
  else if (name === 'w:pStyle' && value !== undefined) level.style = value;
}

/** Reads the numbering part; a document without one has no lists. */
export function readNumbering(file: Package, part: string | undefined): Numbering {
  const reader = new NumberingReader();
  if (part !== undefined) file.parse(part, reader);
  return reader.found;
}

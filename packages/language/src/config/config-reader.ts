import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { TextDocument } from 'langium';
import { type Finding, finding } from '../check/finding.js';
import { nearest } from '../lexer/distance.js';
import { bareWord } from '../lexer/spelling.js';
import type { Bilingual, Fix, Params } from '../rules/rule.js';
import { TOO_DEEP } from './json-problems.js';

/** A key of an object with its value. */
export interface Entry {
  name: string;
  key: Node;
  /** Absent where the text breaks off. */
  value: Node | undefined;
}

/** What was probably meant; a word of the list is the nearest one. */
export function near(written: string, words: readonly string[]): string | undefined {
  const bare = bareWord(written);
  return words.find((word) => bareWord(word) === bare) ?? nearest(written, words, bareWord);
}

/** « x », « y » ou « z » */
export function listed(words: readonly string[]): Bilingual {
  const list = (quote: (word: string) => string, or: string) => {
    const quoted = words.map(quote);
    return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${or} ${quoted.at(-1)}`;
  };
  return { fr: list((word) => `«\u00a0${word}\u00a0»`, 'ou'), en: list((word) => `“${word}”`, 'or') };
}

/** Reads the JSON of a configuration, comments and trailing commas included, and collects what is wrong in it. */
export class ConfigReader {
  readonly findings: Finding[] = [];
  readonly errors: ParseError[] = [];
  /** What could be read; undefined for an empty file. */
  readonly root: Node | undefined;
  private readonly document: TextDocument;

  constructor(
    readonly uri: string,
    text: string,
  ) {
    this.document = TextDocument.create(uri, 'jsonc', 0, text);
    this.root = this.read(text);
  }

  private read(text: string): Node | undefined {
    // The mark that some editors put at the start of a file is no part of it.
    const content = text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text;
    try {
      return parseTree(content, this.errors, { allowTrailingComma: true, allowEmptyContent: true });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.errors.splice(0, this.errors.length, { error: TOO_DEEP, offset: 0, length: 1 });
      return undefined;
    }
  }

  report(rule: string, at: { offset: number; length: number }, params: Params, fixes: Fix[] = []): void {
    const place = this.place(at.offset, at.offset + at.length);
    this.findings.push(finding(rule, { place, params, fixes }, this.uri));
  }

  /** A value that is not what it should be: what to write instead. */
  wrong(at: Node, message: Bilingual, suggestion?: string): void {
    const meant: Bilingual =
      suggestion === undefined
        ? { fr: '', en: '' }
        : { fr: ` Vouliez-vous dire «\u00a0${suggestion}\u00a0»\u00a0?`, en: ` Did you mean “${suggestion}”?` };
    const params = { fr: `${message.fr}${meant.fr}`, en: `${message.en}${meant.en}` };
    this.report('CFG-03', at, params, suggestion === undefined ? [] : [this.replace(at, suggestion)]);
  }

  /** The correction that writes a word instead of a value or a key. */
  replace({ offset, length }: Node, word: string): Fix {
    return {
      title: { fr: `Remplacer par "${word}"`, en: `Replace with "${word}"` },
      edits: [{ place: this.place(offset, offset + length), newText: JSON.stringify(word) }],
    };
  }

  /** The keys of an object, each once: the first one counts. */
  entries(node: Node): Entry[] {
    const entries: Entry[] = [];
    const seen = new Set<string>();
    for (const { children = [] } of node.children ?? []) {
      const [key, value] = children;
      if (typeof key?.value !== 'string') continue;
      const name = key.value.normalize('NFC');
      if (seen.has(name)) {
        this.wrong(key, {
          fr: `«\u00a0${name}\u00a0» est écrit deux fois\u00a0: gardez l’un des deux (le premier est retenu).`,
          en: `“${name}” is written twice: keep one of them (the first one counts).`,
        });
      } else entries.push({ name, key, value });
      seen.add(name);
    }
    return entries;
  }

  private place(start: number, end: number) {
    return {
      uri: this.uri,
      range: { start: this.document.positionAt(start), end: this.document.positionAt(end) },
    };
  }
}

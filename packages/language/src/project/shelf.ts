import type { RefServices } from '../module.js';
import { contentHash } from '../source/content-hash.js';
import { parseSource, type SourceFile } from '../source/source-file.js';

/** How many characters of texts have their trees kept: a tree takes some twenty times the room of its text. */
const MOST_CHARACTERS = 500_000;

/** A file that nobody has open, as it was when it was last read. */
export interface Shelved {
  readonly uri: string;
  /** Of the text that its summary was made of. */
  readonly hash: number;
}

/** The trees of files that nobody has open: those last used stay at hand, the others are read again when somebody asks. */
export class Shelf {
  private readonly trees = new Map<Shelved, SourceFile>();
  /** A tree that was made again, for as long as somebody holds it. */
  private readonly held = new WeakMap<Shelved, WeakRef<SourceFile>>();
  private characters = 0;
  /** How many texts were parsed: a test counts on it. */
  parsed = 0;

  /** `outdated` is told of a file whose text is not the one that its summary was made of, with what it is now. */
  constructor(
    private readonly services: RefServices,
    private readonly read: (uri: string) => string | undefined,
    private readonly outdated: (file: Shelved, text: string | undefined) => void,
  ) {}

  /** The tree and text of a file; an empty one when the file is gone. */
  take(file: Shelved): SourceFile {
    const known = this.trees.get(file) ?? this.held.get(file)?.deref();
    if (known) {
      this.put(file, known);
      return known;
    }
    this.parsed++;
    const parsed = parseSource(this.services, file.uri, this.text(file));
    this.put(file, parsed);
    this.held.set(file, new WeakRef(parsed));
    return parsed;
  }

  /** The text alone: the tree is not made for it. */
  text(file: Shelved): string {
    const known = this.trees.get(file) ?? this.held.get(file)?.deref();
    if (known) return known.text;
    const text = this.read(file.uri);
    if (text === undefined || contentHash(text) !== file.hash) this.outdated(file, text);
    return text ?? '';
  }

  /** Whether as many trees again find room. */
  get isRoomy(): boolean {
    return this.characters <= MOST_CHARACTERS / 2;
  }

  /** Keeps a tree at hand, as the one last used. */
  put(file: Shelved, tree: SourceFile): void {
    this.drop(file);
    this.trees.set(file, tree);
    this.characters += tree.text.length;
    for (const oldest of this.trees.keys()) {
      if (this.characters <= MOST_CHARACTERS || oldest === file) break;
      this.drop(oldest);
    }
  }

  drop(file: Shelved): void {
    this.characters -= this.trees.get(file)?.text.length ?? 0;
    this.trees.delete(file);
  }
}

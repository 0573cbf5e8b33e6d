import type { CatalogueBook } from '../check/catalogue-book.js';
import type { Questions } from '../check/questions.js';
import type { Configs } from '../config/configs.js';
import { canonicalUri } from '../source/canonical-uri.js';
import { contentHash } from '../source/content-hash.js';
import type { UnitShape } from '../workspace/grouping.js';
import type { FileOutline } from '../workspace/outline.js';
import { ClosedFile } from './closed-file.js';
import type { FileEntry } from './file-entry.js';
import { decodeIndex, encodeIndex, type KnownIndex } from './index-cache.js';
import type { FileRecord, ProjectIndex, UnitRecord } from './index-records.js';
import type { Units } from './units.js';

/** What a session needs of the project. */
export interface SessionParts {
  book: CatalogueBook;
  questions: Questions;
  configs: Configs;
  units: Units;
  entries(): Iterable<FileEntry>;
  entry(key: string): FileEntry | undefined;
  outline(key: string): FileOutline;
  shape(id: string): UnitShape | undefined;
}

function hashOf(entry: FileEntry | undefined): number | undefined {
  return entry?.file instanceof ClosedFile ? entry.file.hash : undefined;
}

/** What passes from one session to the next: what was known holds as long as all that it rests on is the same. */
export class Session {
  private earlier: KnownIndex | undefined;

  constructor(private readonly parts: SessionParts) {}

  /** Takes what an earlier session of the same program knew (`version`); anything odd is left aside. */
  restore(bytes: Uint8Array, version: string): void {
    this.earlier = decodeIndex(bytes, version) ?? this.earlier;
  }

  /** Whether an earlier session knew a file, in whatever state. */
  remembers(uri: string): boolean {
    return this.earlier?.hasFile(canonicalUri(uri)) === true;
  }

  /** Whether an earlier session knew a certification, in whatever state. */
  remembersUnit(id: string): boolean {
    return this.earlier?.hasUnit(id) === true;
  }

  /** Whether an earlier session knew a file in this state. */
  knows(uri: string, stamp: string): boolean {
    return this.earlier?.isAsItWas(canonicalUri(uri), uri, stamp) === true;
  }

  /** What was known of a file, if it is in the same state. */
  file(key: string, uri: string, stamp: string): FileRecord | undefined {
    return this.earlier?.isAsItWas(key, uri, stamp) ? this.earlier.file(key) : undefined;
  }

  /** What was known of a certification, if its files, its settings and the catalogues that it asked are what they were. */
  unit({ id, main, parts }: UnitShape): UnitRecord | undefined {
    const known = this.earlier?.unit(id);
    if (!known) return undefined;
    const files = [main, ...parts];
    const isSame =
      known.files.length === files.length &&
      known.files.every(({ key, hash }, rank) => key === files[rank]?.key && hash === hashOf(this.parts.entry(key))) &&
      known.settings === this.parts.configs.meaningFor(main.uri) &&
      known.answers.every(([question, hash]) => hash === contentHash(this.parts.book.answerTo(question)));
    return isSame ? known : undefined;
  }

  /** What is known of the files that nobody has open, for a later session of the same program. */
  index(version: string): Uint8Array {
    return encodeIndex(this.known(), version);
  }

  private known(): ProjectIndex {
    const { book, questions, configs, units } = this.parts;
    const files = [...this.parts.entries()].flatMap((entry) => this.recordOf(entry));
    const recorded = new Map(files.map((file) => [file.key, file]));
    const known = [...units.summaries()].flatMap((summary): UnitRecord[] => {
      const shape = this.parts.shape(summary.id);
      const own = shape && [shape.main, ...shape.parts].map(({ key }) => recorded.get(key));
      if (!shape || !own?.every((file) => file !== undefined)) return [];
      const answers = [...questions.of(summary.id)].map(
        (question) => [question, contentHash(book.answerTo(question))] as const,
      );
      return [{ ...summary, files: own, settings: configs.meaningFor(shape.main.uri), answers }];
    });
    return { files, units: known };
  }

  private recordOf({ key, file, stamp, titles, texts }: FileEntry): FileRecord[] {
    if (!(file instanceof ClosedFile)) return [];
    const { uri, hash, declared: catalogues } = file;
    return [{ key, uri, stamp: stamp ?? '', hash, outline: this.parts.outline(key), titles, texts, catalogues }];
  }
}

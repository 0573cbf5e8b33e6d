import type { SourceFile } from '../source/source-file.js';
import { Grouping } from '../workspace/grouping.js';
import type { FileOutline, Titles } from '../workspace/outline.js';
import type { FileEntry } from './file-entry.js';

/** The files of a project and what they make together, as far as it is known without reading any of them. */
export class FilesTogether {
  protected readonly entries = new Map<string, FileEntry>();
  protected readonly outlines = new Map<string, FileOutline>();
  protected readonly grouping = new Grouping();
  /** Undefined when the files are others than when they were last put in order. */
  protected sorted: readonly SourceFile[] | undefined;

  entry(key: string): FileEntry | undefined {
    return this.entries.get(key);
  }

  /** The files in the order of their names. */
  get files(): readonly SourceFile[] {
    this.sorted ??= this.inOrder().map(({ file }) => file);
    return this.sorted;
  }

  /** How many files nobody has open. */
  get closed(): number {
    let count = 0;
    for (const { isWhole } of this.entries.values()) if (!isWhole) count++;
    return count;
  }

  /** How the certifications are named, in the order of the files. */
  get titles(): readonly Titles[] {
    return this.inOrder().flatMap(({ titles }) => titles);
  }

  /** The codes of the certifications that a file holds or says it is a part of. */
  codesIn(key: string): string[] {
    const { heads = [], dans } = this.outlines.get(key) ?? {};
    return [...heads.flatMap(({ code }) => code ?? []), ...(dans ? [dans.nom.normalize('NFC')] : [])];
  }

  /** Whether somebody has a file open, or another one of its certification. */
  isWorkedOn(key: string): boolean {
    const isOpen = (one: { key: string }) => this.entries.get(one.key)?.isWhole === true;
    return isOpen({ key }) || this.grouping.unitsOf(key).some(({ main, parts }) => isOpen(main) || parts.some(isOpen));
  }

  /** Puts the files together anew, some with other outlines. */
  regrouped(edited: ReadonlyMap<string, FileOutline>): Grouping {
    const grouping = new Grouping();
    for (const { key, file } of this.entries.values()) {
      const outline = edited.get(key) ?? (this.outlines.get(key) as FileOutline);
      grouping.set({ key, uri: file.uri, folder: file.folder, outline });
    }
    return grouping;
  }

  /** The main file of a part file; undefined for any other. */
  mainOf(key: string, grouping = this.grouping): string | undefined {
    return grouping.ownerOf(key)?.main.key;
  }

  /** The files of the certifications that a file belongs to, itself included. */
  filesAround(key: string): readonly SourceFile[] {
    const shapes = this.grouping.unitsOf(key);
    const keys = new Set([key, ...shapes.flatMap(({ main, parts }) => [main.key, ...parts.map((part) => part.key)])]);
    return [...keys].flatMap((one) => this.entries.get(one)?.file ?? []);
  }

  private inOrder(): FileEntry[] {
    return [...this.entries.keys()].sort().map((key) => this.entries.get(key) as FileEntry);
  }

  /** The names of all certifications, in the order of their main files. */
  get unitIds(): string[] {
    const shapes = [...this.grouping.units.values()];
    const inOrder = shapes.sort((a, b) =>
      a.main.key === b.main.key ? a.rank - b.rank : a.main.key < b.main.key ? -1 : 1,
    );
    return inOrder.map(({ id }) => id);
  }

  /** The certifications that a file holds or is a part of, the first one first. */
  unitsOf(key: string): string[] {
    return this.grouping.unitsOf(key).map(({ id }) => id);
  }
}

import type { Catalogue } from '@referentiel/model';
import { buildCatalogues } from '../build/catalogue.js';
import { CatalogueBook } from '../check/catalogue-book.js';
import { groupFinding } from '../check/check.js';
import { compareFindings, type Finding } from '../check/finding.js';
import { Questions } from '../check/questions.js';
import type { Configs } from '../config/configs.js';
import type { SourceFile } from '../source/source-file.js';
import { type FileOutline, outlineOf } from '../workspace/outline.js';
import { detached } from './detached.js';
import type { FileEntry } from './file-entry.js';
import { FilesTogether } from './files-together.js';
import { OwnCatalogues } from './own-catalogues.js';
import { Session } from './session.js';
import { Units } from './units.js';

/** What a project knows, kept in step file by file: a change costs what rests on it, however many files there are. */
export class ProjectState extends FilesTogether {
  readonly book: CatalogueBook;
  readonly units: Units;
  readonly session: Session;
  private readonly questions = new Questions();
  private readonly ownCatalogues: OwnCatalogues;
  private readonly changed = new Set<string>();

  constructor(
    readonly builtins: readonly SourceFile[],
    readonly configs: Configs,
  ) {
    super();
    this.book = new CatalogueBook(builtins.flatMap(buildCatalogues));
    this.ownCatalogues = new OwnCatalogues(this.book, this.questions);
    this.units = new Units({
      grouping: this.grouping,
      book: this.book,
      questions: this.questions,
      entry: (key) => this.entries.get(key) as FileEntry,
      settingsOf: (uri) => configs.settingsOf(uri),
      remembers: (id) => this.session.remembersUnit(id),
      restored: (shape) => this.session.unit(shape),
      changed: (id) => this.unitChanged(id),
    });
    this.session = new Session({
      book: this.book,
      questions: this.questions,
      configs,
      units: this.units,
      entries: () => this.entries.values(),
      entry: (key) => this.entries.get(key),
      outline: (key) => this.outlines.get(key) as FileOutline,
      shape: (id) => this.grouping.units.get(id),
    });
  }

  /** Takes a file, new or changed; `outline`: where it is known without reading it. */
  put(entry: FileEntry, catalogues: readonly Catalogue[], outline = detached(outlineOf(entry.file))): void {
    const { key, file } = entry;
    const before = this.entries.get(key);
    // It may have been spelled otherwise.
    this.touch(key);
    this.entries.set(key, entry);
    this.sorted = undefined;
    this.touch(key);
    const last = this.outlines.get(key);
    if (before?.file.uri !== file.uri || !last || JSON.stringify(last) !== JSON.stringify(outline)) {
      this.outlines.set(key, outline);
      this.grouping.set({ key, uri: file.uri, folder: file.folder, outline });
    }
    for (const id of this.unitsOf(key)) this.units.outdate(id);
    this.declare(key, catalogues);
    this.takeRegrouped();
  }

  /** The same text in another state of its file. */
  stamp(key: string, stamp: string | undefined): void {
    const entry = this.entries.get(key);
    if (entry) this.entries.set(key, { ...entry, stamp });
  }

  remove(key: string): boolean {
    if (!this.entries.has(key)) return false;
    this.touch(key);
    const owners = this.unitsOf(key);
    this.entries.delete(key);
    this.outlines.delete(key);
    this.sorted = undefined;
    this.grouping.remove(key);
    for (const id of owners) this.units.outdate(id);
    this.declare(key, []);
    this.ownCatalogues.remove(key);
    this.takeRegrouped();
    return true;
  }

  /** A configuration changed: those certifications are outdated that have other settings now. */
  configured(uri: string): void {
    this.changed.add(uri);
    for (const id of [...this.units.unsettled()]) this.units.outdate(id);
  }

  /** The findings of a file but those on wording, in order of place. */
  structureOf(key: string): readonly Finding[] {
    return this.unorderedStructure(key).sort(compareFindings);
  }

  /** All findings of a file, in order of place; `rules`: those on wording of these rules only. */
  findingsOf(key: string, rules?: ReadonlySet<string>): readonly Finding[] {
    const found = this.unorderedStructure(key);
    const uri = this.entries.get(key)?.file.uri;
    for (const id of this.unitsOf(key)) {
      for (const finding of this.units.wording(id, rules)) if (finding.place.uri === uri) found.push(finding);
    }
    return found.sort(compareFindings);
  }

  private unorderedStructure(key: string): Finding[] {
    const entry = this.entries.get(key);
    if (!entry) return [];
    const { uri } = entry.file;
    const issues = this.grouping.issuesOf(key).map(groupFinding);
    const own = this.unitsOf(key).flatMap((id) => this.units.structure(id).filter(({ place }) => place.uri === uri));
    return [...entry.texts, ...this.ownCatalogues.findingsOf(key), ...issues, ...own];
  }

  takeChanged(): string[] {
    const uris = [...this.changed];
    this.changed.clear();
    return uris;
  }

  /** Takes what a file declares, and finds those who rest on what it declared before. */
  private declare(key: string, catalogues: readonly Catalogue[]): void {
    const askers = new Set(
      this.book.set(key, catalogues).flatMap((question) => [...this.questions.askersOf(question)]),
    );
    for (const asker of askers) {
      const file = OwnCatalogues.fileOf(asker);
      if (file === undefined) this.units.outdate(asker);
      else this.catalogueChanged(file);
    }
    for (const one of this.book.changedFiles) this.catalogueChanged(one);
    this.book.changedFiles.clear();
  }

  private catalogueChanged(key: string): void {
    this.ownCatalogues.outdate(key);
    this.touch(key);
  }

  private takeRegrouped(): void {
    for (const id of this.grouping.changedUnits) this.units.outdate(id);
    this.grouping.changedUnits.clear();
    for (const key of this.grouping.changedFiles) this.touch(key);
    this.grouping.changedFiles.clear();
  }

  private unitChanged(id: string): void {
    const shape = this.grouping.units.get(id);
    if (shape) for (const { key } of [shape.main, ...shape.parts]) this.touch(key);
  }

  private touch(key: string): void {
    const uri = this.entries.get(key)?.file.uri;
    if (uri !== undefined) this.changed.add(uri);
  }
}

import type { Catalogue } from '@referentiel/model';
import { buildCatalogues } from '../build/catalogue.js';
import { builtinCatalogues } from '../catalogues/builtin.js';
import { textFindings } from '../check/text-findings.js';
import { Configs } from '../config/configs.js';
import type { RefServices } from '../module.js';
import { canonicalUri } from '../source/canonical-uri.js';
import { contentHash } from '../source/content-hash.js';
import type { FileTrouble } from '../source/file-trouble.js';
import { folderOf, parseSource } from '../source/source-file.js';
import { titlesOf } from '../workspace/outline.js';
import { ClosedFile } from './closed-file.js';
import { detached } from './detached.js';
import { wholeEntry } from './file-entry.js';
import { type DiskTexts, KeptTexts } from './kept-texts.js';
import { ProjectState } from './project-state.js';
import type { Session } from './session.js';
import { Shelf } from './shelf.js';
import { Snapshot } from './snapshot.js';

/**
 * The texts that an editor works on, by URI, and what follows from them. A change costs the parsing of one text and what
 * rests on it; the rest is worked out when somebody asks, however many files there are.
 */
export class Project {
  /**
   * Whether a certification is compared with those that were looked at so far only: what is wrong in one text is told before
   * the others are read. `look` looks at the others.
   */
  isHasty = false;
  private readonly configs: Configs;
  private readonly state: ProjectState;
  private readonly shelf: Shelf;
  private readonly texts: KeptTexts;
  /** Files that are not on the disk what they were when they were last read. */
  private readonly outdated = new Map<string, { uri: string; text: string | undefined }>();
  private current: Snapshot | undefined;
  private revision = 0;

  /**
   * `disk`: how files that nobody has open are read again; without it their texts are kept in memory. `isFinal`: everything is
   * judged as the version to be filed.
   */
  constructor(
    readonly services: RefServices,
    disk?: DiskTexts,
    { isFinal = false }: { isFinal?: boolean } = {},
  ) {
    this.configs = new Configs(isFinal);
    this.texts = new KeptTexts(disk);
    this.shelf = new Shelf(
      services,
      (uri) => this.texts.read(uri),
      ({ uri }, text) => this.outdated.set(canonicalUri(uri), { uri, text }),
    );
    this.state = new ProjectState(builtinCatalogues(services), this.configs);
  }

  /** Takes a text, new or changed, with what was wrong in reading its file. Places in it are told under the very URI given here. */
  setText(uri: string, text: string, trouble?: FileTrouble): void {
    const key = canonicalUri(uri);
    const known = this.state.entry(key);
    if (known?.isWhole && known.file.text === text && known.file.uri === uri && known.file.trouble === trouble) return;
    const file = parseSource(this.services, uri, text, trouble, known?.isWhole ? known.file : undefined);
    this.texts.forget(uri);
    this.state.put(wholeEntry(key, file, titlesOf(file)), buildCatalogues(file));
    this.current = undefined;
  }

  /**
   * Takes the text of a file that nobody has open: its tree goes once it has been looked at, and is made again for whoever
   * asks. A file with a trouble has next to no tree, and stays as it is. `stamp`: what the host tells this state of the file by
   * without reading it; empty or absent when it cannot.
   */
  setClosed(uri: string, text: string, trouble?: FileTrouble, stamp?: string): void {
    if (trouble) {
      this.setText(uri, text, trouble);
      return;
    }
    const key = canonicalUri(uri);
    const hash = contentHash(text);
    const known = this.state.entry(key)?.file;
    if (known instanceof ClosedFile && known.hash === hash && known.uri === uri) {
      this.state.stamp(key, stamp);
      return;
    }
    const parsed = parseSource(this.services, uri, text);
    this.revision++;
    if (parsed.unread) {
      this.state.put(wholeEntry(key, parsed, []), []);
      this.current = undefined;
      return;
    }
    const catalogues: readonly Catalogue[] = detached(buildCatalogues(parsed));
    const file = new ClosedFile(this.shelf, uri, folderOf(key), hash, catalogues);
    this.texts.keep(uri, text);
    this.shelf.put(file, parsed);
    const texts = detached(textFindings(parsed));
    this.state.put({ key, file, isWhole: false, titles: detached(titlesOf(parsed)), texts, stamp }, catalogues);
    this.current = undefined;
  }

  /** Takes a file that is in the state that an earlier session knew, of which nothing is read then; says whether it is. */
  setKnown(uri: string, stamp: string): boolean {
    const key = canonicalUri(uri);
    const known = this.state.session.file(key, uri, stamp);
    if (!known) return false;
    const { hash, outline, titles, texts, catalogues } = known;
    const now = this.state.entry(key)?.file;
    if (now instanceof ClosedFile && now.hash === hash && now.uri === uri) return true;
    const file = new ClosedFile(this.shelf, uri, folderOf(key), hash, catalogues);
    this.state.put({ key, file, isWhole: false, titles, texts, stamp }, catalogues, outline);
    this.current = undefined;
    return true;
  }

  /** What passes from one session to the next. */
  get session(): Session {
    return this.state.session;
  }

  remove(uri: string): void {
    this.texts.forget(uri);
    if (this.state.remove(canonicalUri(uri))) this.current = undefined;
  }

  has(uri: string): boolean {
    return this.state.entry(canonicalUri(uri)) !== undefined;
  }

  /** The codes of the certifications that a file holds or says it is a part of. */
  codesIn(uri: string): string[] {
    return this.state.codesIn(canonicalUri(uri));
  }

  /** Takes a configuration (`referentiel.config.json`), new or changed: it holds for its folder and below. */
  setConfig(uri: string, text: string): void {
    if (this.configs.set(uri, text)) this.configured(uri);
  }

  removeConfig(uri: string): void {
    if (this.configs.remove(uri)) this.configured(uri);
  }

  hasConfig(uri: string): boolean {
    return this.configs.has(uri);
  }

  /** What the texts say now; the same object until one changes, from when on it says what they say then. */
  snapshot(): Snapshot {
    this.refresh();
    this.current ??= new Snapshot(this.services, this.state, this.isHasty);
    return this.current;
  }

  /** Looks at what nobody asked for yet, then judges again what is doubtful, until `isTime` says stop; whether all is done. */
  look(isTime?: () => boolean): boolean {
    this.refresh();
    return this.state.units.look(isTime);
  }

  /** Looks at certifications that no session knew while trees take more than half of their room: none is made twice. */
  makeRoom(): void {
    this.state.units.lookAtNew(() => this.shelf.isRoomy);
  }

  /** The files, configurations too, of which something else may be wrong than when this was last asked, by their URI; those gone too. */
  takeChanged(): string[] {
    return this.state.takeChanged();
  }

  /** How much was done so far: texts parsed again, certifications checked. */
  get work(): { parsed: number; checked: number } {
    return { parsed: this.shelf.parsed, checked: this.state.units.checked };
  }

  /** How many files nobody has open, and a number that is another one when something else is known of them. */
  get known(): { closed: number; revision: number } {
    return { closed: this.state.closed, revision: this.revision };
  }

  private configured(uri: string): void {
    this.state.configured(uri);
    this.current = undefined;
  }

  /** Takes what was found to be outdated while somebody asked. */
  private refresh(): void {
    if (!this.outdated.size) return;
    const all = [...this.outdated.values()];
    this.outdated.clear();
    for (const { uri, text } of all) {
      if (this.state.entry(canonicalUri(uri))?.isWhole) continue;
      if (text === undefined) this.remove(uri);
      else this.setClosed(uri, text);
    }
  }
}

import { builtinCatalogues } from '../catalogues/builtin.js';
import { WorkspaceChecker } from '../check/check.js';
import { Configs } from '../config/configs.js';
import type { RefServices } from '../module.js';
import { canonicalUri } from '../source/canonical-uri.js';
import { parseSource, type SourceFile } from '../source/source-file.js';
import { Snapshot } from './snapshot.js';

/**
 * The texts that an editor works on, by URI, and what follows from them. A change costs the parsing of one text; the rest is
 * worked out when a snapshot is asked for, and only for the certification that changed.
 */
export class Project {
  private readonly files = new Map<string, SourceFile>();
  private readonly configs = new Configs();
  private readonly checker = new WorkspaceChecker();
  private current: Snapshot | undefined;

  constructor(readonly services: RefServices) {}

  /** Takes a text, new or changed. Places in it are told under the very URI given here. */
  setText(uri: string, text: string): void {
    const key = canonicalUri(uri);
    const known = this.files.get(key);
    if (known?.text === text && known.uri === uri) return;
    this.files.set(key, parseSource(this.services, uri, text));
    this.current = undefined;
  }

  remove(uri: string): void {
    if (this.files.delete(canonicalUri(uri))) this.current = undefined;
  }

  has(uri: string): boolean {
    return this.files.has(canonicalUri(uri));
  }

  /** Takes a configuration (`referentiel.config.json`), new or changed: it holds for its folder and below. */
  setConfig(uri: string, text: string): void {
    if (this.configs.set(uri, text)) this.current = undefined;
  }

  removeConfig(uri: string): void {
    if (this.configs.remove(uri)) this.current = undefined;
  }

  hasConfig(uri: string): boolean {
    return this.configs.has(uri);
  }

  /** What the texts say now; the same object until one changes. */
  snapshot(): Snapshot {
    this.current ??= this.take();
    return this.current;
  }

  private take(): Snapshot {
    const builtins = builtinCatalogues(this.services);
    const files = [...this.files.values()];
    const checked = this.checker.check(files, builtins, (uri) => this.configs.settingsOf(uri));
    return new Snapshot(this.services, files, builtins, checked, this.configs.all);
  }
}

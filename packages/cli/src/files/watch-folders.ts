import { type FSWatcher, watch } from 'node:fs';
import { CONFIG_NAME } from '@referentiel/language/files';
import { UsageError } from '../exit-code.js';
import { say } from '../language.js';
import { reasonOf } from './file-error.js';
import { isRefName } from './find-files.js';

/** Saving makes several events; what an editor does for one save comes within this time. */
const SETTLED = 100;

/** Watches folders, each by itself: a file that is replaced (as most editors save) stays watched, and nothing is skipped. */
export class FolderWatch {
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #changed: () => void;
  #timer: NodeJS.Timeout | undefined;

  /** `changed` is called after a `.ref` file, a configuration or a folder changed. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** From now on, exactly these folders. */
  follow(folders: string[]): void {
    const wanted = new Set(folders);
    for (const [folder, watcher] of this.#watchers) if (!wanted.has(folder)) this.#drop(folder, watcher);
    for (const folder of wanted) if (!this.#watchers.has(folder)) this.#add(folder);
  }

  close(): void {
    clearTimeout(this.#timer);
    for (const [folder, watcher] of this.#watchers) this.#drop(folder, watcher);
  }

  #add(folder: string): void {
    try {
      const watcher = watch(folder, (event, name) => this.#notice(event, name));
      // A folder that is removed or unmounted: the check that follows finds out.
      watcher.on('error', () => this.#notice('rename', null));
      this.#watchers.set(folder, watcher);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'ENOENT') return;
      const tooMany = say(
        'trop de dossiers à surveiller ; donnez un dossier plus petit',
        'too many folders to watch; give a smaller folder',
      );
      const reason = code === 'ENOSPC' || code === 'EMFILE' ? tooMany : reasonOf(error);
      throw new UsageError(say(`La surveillance est impossible : ${reason}.`, `Watching is impossible: ${reason}.`));
    }
  }

  #drop(folder: string, watcher: FSWatcher): void {
    watcher.close();
    this.#watchers.delete(folder);
  }

  /** `rename` without the name of a `.ref` file may be a folder that comes or goes with files in it. */
  #notice(event: string, name: string | null): void {
    const isTemporary = name?.endsWith('.ref-tmp');
    if (isTemporary || (name !== null && event !== 'rename' && !isRefName(name) && name !== CONFIG_NAME)) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#changed, SETTLED);
  }
}

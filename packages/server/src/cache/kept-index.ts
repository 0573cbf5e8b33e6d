import { contentHash, type Project } from '@referentiel/language';
import type { IndexStore } from './index-store.js';

/** Long enough without a change for the author to be reading, or away. */
const QUIET_MS = 10_000;
/** Fewer files than this are read and judged again in a moment. */
const FEW = 20;

/** Keeps what is known of the workspace from one session to the next, where there is a store for it. */
export class KeptIndex {
  /** Undefined where nothing is kept. */
  store: IndexStore | undefined;
  private name = '';
  /** The state that the store has. */
  private saved = 0;
  private scheduled: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly project: Project) {}

  /** Gives the project what was known of these folders. */
  async load(folders: readonly string[]): Promise<void> {
    if (!this.store || this.name || !folders.length) return;
    this.name = contentHash([...folders].sort().join('\n')).toString(36);
    const bytes = await this.store.load(this.name);
    if (bytes) this.project.session.restore(bytes, this.store.version);
  }

  /** All is read and told: what is known is worth keeping, once nobody does anything. */
  settled(): void {
    if (!this.isWorthwhile) return;
    clearTimeout(this.scheduled);
    this.scheduled = setTimeout(() => void this.save(), QUIET_MS);
    // A process does not live on for it.
    (this.scheduled as { unref?: () => void }).unref?.();
  }

  /** The editor leaves. */
  async stop(): Promise<void> {
    clearTimeout(this.scheduled);
    if (this.isWorthwhile) await this.save();
  }

  private get isWorthwhile(): boolean {
    const { closed, revision } = this.project.known;
    return this.store !== undefined && this.name !== '' && closed >= FEW && revision !== this.saved;
  }

  private async save(): Promise<void> {
    const { store, project } = this;
    if (!store) return;
    this.saved = project.known.revision;
    await store.save(this.name, project.session.index(store.version));
  }
}

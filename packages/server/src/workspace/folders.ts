import { canonicalUri, isSkipped } from '@referentiel/language';

/** The folders whose files are known: those of the workspace, and those around files that were opened alone. */
export class Folders {
  private readonly known = new Map<string, Promise<void>>();

  /** Loads a folder once, however it is spelled. */
  add(uri: string, load: (isKnown: () => boolean) => Promise<void>): Promise<void> {
    const key = canonicalUri(uri);
    let loading = this.known.get(key);
    if (!loading) {
      // It may leave while it is read.
      loading = load(() => this.known.get(key) === loading);
      this.known.set(key, loading);
    }
    return loading;
  }

  remove(uri: string): void {
    this.known.delete(canonicalUri(uri));
  }

  /** Whether a file stands in a folder that is known, and not in one that is skipped there. */
  hold(uri: string): boolean {
    const file = canonicalUri(uri);
    return [...this.known.keys()].some((folder) => {
      const above = folder.replace(/\/$/, '');
      return (
        file.startsWith(`${above}/`) &&
        !file
          .slice(above.length + 1)
          .split('/')
          .some(isSkipped)
      );
    });
  }
}

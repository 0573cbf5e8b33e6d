/** A certification by its main file and its rank there. */
export interface MainRef {
  key: string;
  rank: number;
}

/** The certifications of a workspace by code and folder. */
export class Mains {
  private readonly byCode = new Map<string, Map<string, MainRef[]>>();

  add(code: string, folder: string, main: MainRef): void {
    const folders = this.byCode.get(code) ?? new Map<string, MainRef[]>();
    this.byCode.set(code, folders);
    const known = [...(folders.get(folder) ?? []), main];
    // In one order whatever came first: a message names the first one.
    folders.set(
      folder,
      known.sort((a, b) => (a.key === b.key ? a.rank - b.rank : a.key < b.key ? -1 : 1)),
    );
  }

  remove(code: string, folder: string, key: string): void {
    const folders = this.byCode.get(code);
    const rest = folders?.get(folder)?.filter((main) => main.key !== key) ?? [];
    if (rest.length) folders?.set(folder, rest);
    else folders?.delete(folder);
    if (folders?.size === 0) this.byCode.delete(code);
  }

  /** Those of a code in a folder, else in the nearest folder above that has some. */
  near(code: string, from: string, above: (folder: string) => string): readonly MainRef[] {
    const folders = this.byCode.get(code);
    if (!folders) return [];
    for (let folder = from; ; folder = above(folder)) {
      const here = folders.get(folder);
      if (here) return here;
      if (!folder.includes('/') || folder === above(folder)) return [];
    }
  }
}

/** A declared name: its element, its kind, the element that directly holds it. */
interface Declared<T, G extends string> {
  element: T;
  genre: G;
  code: string;
}

/**
 * The names of one certification. Codes share one space and need no qualification; a code that several elements hold
 * means the one nearest to the place of use, and elsewhere it is qualified by an element around it (`BC2.A1`).
 * `T` is an element of the model or a node of the syntax tree: both sides resolve names by the same rule.
 */
export class NameTable<T, G extends string> {
  private readonly byCode = new Map<string, Declared<T, G>[]>();
  private readonly owners = new Map<T, T | undefined>();
  private readonly codes = new Map<T, string>();

  /** Records who holds `element`, and its name if it has one. Owners must be added before what they own. */
  add(element: T, owner: T | undefined, genre: G, code: string | undefined): void {
    this.owners.set(element, owner);
    if (code === undefined) return;
    const key = code.normalize('NFC');
    this.codes.set(element, key);
    const declared = this.byCode.get(key);
    if (declared) declared.push({ element, genre, code: key });
    else this.byCode.set(key, [{ element, genre, code: key }]);
  }

  /**
   * What `nom` means at `from`: one element, none when it is unknown, several when it is ambiguous. Only elements of
   * `genres` are considered for the last part of a qualified name.
   */
  lookup(nom: string, genres: readonly G[], from: T | undefined): T[] {
    const key = nom.normalize('NFC');
    const direct = this.nearest(this.declared(key, genres), from);
    return direct.length ? direct : this.qualified(key, genres, from);
  }

  /** All names of some kinds, as they would be written at `from` (qualified where needed). */
  *visible(genres: readonly G[], from: T | undefined): Iterable<{ nom: string; element: T }> {
    for (const declared of this.byCode.values()) {
      for (const { element, genre, code } of declared) {
        if (genres.includes(genre)) yield { nom: this.nameAt(element, code, genres, from), element };
      }
    }
  }

  /** The shortest name that means `element` at `from`: its code, qualified by one element around it, or by all. */
  nameAt(element: T, code: string, genres: readonly G[], from: T | undefined): string {
    const around: string[] = [];
    for (let owner = this.owners.get(element); owner !== undefined; owner = this.owners.get(owner)) {
      const ownerCode = this.codes.get(owner);
      if (ownerCode !== undefined) around.push(ownerCode);
    }
    const whole = around.map((_, depth) => [...around.slice(0, depth + 1)].reverse().concat(code).join('.'));
    const names = [code, ...around.map((ownerCode) => `${ownerCode}.${code}`), ...whole];
    const means = (nom: string) => {
      const found = this.lookup(nom, genres, from);
      return found.length === 1 && found[0] === element;
    };
    return names.find(means) ?? names.at(-1) ?? code;
  }

  private declared(key: string, genres: readonly G[] | undefined): T[] {
    const all = this.byCode.get(key) ?? [];
    return all.filter((one) => !genres || genres.includes(one.genre)).map((one) => one.element);
  }

  private isInside(element: T, ancestor: T): boolean {
    let owner = this.owners.get(element);
    while (owner !== undefined && owner !== ancestor) owner = this.owners.get(owner);
    return owner === ancestor;
  }

  private nearest(candidates: T[], from: T | undefined): T[] {
    if (candidates.length < 2) return candidates;
    for (let around = from; around !== undefined; around = this.owners.get(around)) {
      const ancestor = around;
      const inside = candidates.filter((candidate) => candidate === ancestor || this.isInside(candidate, ancestor));
      if (inside.length) return inside;
    }
    return candidates;
  }

  private qualified(key: string, genres: readonly G[], from: T | undefined): T[] {
    for (let dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
      const heads = this.nearest(this.declared(key.slice(0, dot), undefined), from);
      const found = heads.flatMap((head) => this.inside(head, key.slice(dot + 1), genres));
      if (found.length) return [...new Set(found)];
    }
    return [];
  }

  private inside(head: T, key: string, genres: readonly G[]): T[] {
    const direct = this.declared(key, genres).filter((element) => this.isInside(element, head));
    if (direct.length) return direct;
    for (let dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
      const heads = this.declared(key.slice(0, dot), undefined).filter((element) => this.isInside(element, head));
      const found = heads.flatMap((next) => this.inside(next, key.slice(dot + 1), genres));
      if (found.length) return found;
    }
    return [];
  }
}

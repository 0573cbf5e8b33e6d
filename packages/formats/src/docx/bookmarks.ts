import { tag } from './xml.js';

/** Word accepts 40 characters; four are kept for a rank that tells namesakes apart. */
const LENGTH = 36;

/** The bookmarks of a document, each for one element; names are unique whatever their case. */
export class Bookmarks {
  private readonly names = new Map<object, string>();
  private readonly taken: Set<string>;

  /** `taken` are the names, in lower case, and `count` the highest number of those that the document has already. */
  constructor(
    taken: Iterable<string> = [],
    private count = 0,
  ) {
    this.taken = new Set(taken);
  }

  /** The name of an element's bookmark, made from `hint` (its printed code) the first time it is asked for. */
  nameOf(element: object, hint = ''): string {
    const known = this.names.get(element);
    if (known) return known;
    const ascii = hint.normalize('NFD').replace(/\p{M}/gu, '');
    const base = `C_${ascii.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_+|(?<!_)_+$/g, '') || 'sans_code'}`.slice(
      0,
      LENGTH,
    );
    let name = base;
    for (let rank = 2; this.taken.has(name.toLowerCase()); rank++) name = `${base}_${rank}`;
    this.taken.add(name.toLowerCase());
    this.names.set(element, name);
    return name;
  }

  /** Marks `content` as the place of an element. */
  mark(element: object, hint: string, content: string): string {
    return this.enclose(this.nameOf(element, hint), content);
  }

  /** Marks `content` by a name that no element has. */
  enclose(name: string, content: string): string {
    const id = ++this.count;
    return tag('w:bookmarkStart', { 'w:id': id, 'w:name': name }) + content + tag('w:bookmarkEnd', { 'w:id': id });
  }
}

import { escapeHtml } from '../../html/markup.js';

/** Elements of HTML that stand in a fiche as real elements have names in lower case; those of the fiche, in capitals. */
const IS_MARKUP = /^[a-z]/;

/**
 * An element of a fiche. What has been taken from it is remembered: what nobody took is said at the end (`left`), so that
 * nothing of a fiche is dropped in silence.
 */
export class Noeud {
  readonly children: Noeud[] = [];
  /** Its characters and, when it holds markup, its children between them. */
  private readonly pieces: (string | Noeud)[] = [];
  private isTaken = false;

  constructor(readonly name: string) {}

  addText(text: string): void {
    this.pieces.push(text);
  }

  addChild(child: Noeud): void {
    this.children.push(child);
    this.pieces.push(child);
  }

  private get ownText(): string {
    return this.pieces.filter((piece) => typeof piece === 'string').join('');
  }

  private get hasMarkup(): boolean {
    return this.children.some(({ name }) => IS_MARKUP.test(name));
  }

  /** Its characters, or the HTML that it holds, written anew when it was parsed with the fiche. */
  get content(): string {
    if (!this.hasMarkup) return this.ownText.trim();
    return this.pieces.map((piece) => (typeof piece === 'string' ? escapeHtml(piece) : piece.outer)).join('');
  }

  private get outer(): string {
    return `<${this.name}>${this.content || escapeHtml(this.ownText)}</${this.name}>`;
  }

  /** The children of a name, or of a path (`CODES_NSF`, `NSF`). */
  all(...path: string[]): Noeud[] {
    const [first, ...rest] = path;
    const found = this.children.filter(({ name }) => name === first);
    return rest.length ? found.flatMap((child) => child.all(...rest)) : found;
  }

  /** The text at a path, taken; empty when there is none. */
  take(...path: string[]): string {
    const [found] = this.all(...path);
    if (!found) return '';
    found.isTaken = true;
    return found.content;
  }

  /** Takes it whole. */
  takeAll(): void {
    this.isTaken = true;
  }

  /** What nobody took, as a tree without what was; undefined when nothing is left. */
  left(): Noeud | undefined {
    if (this.isTaken) return undefined;
    if (this.hasMarkup || !this.children.length) return this.content ? this : undefined;
    const rest = new Noeud(this.name);
    const own = this.ownText.trim();
    if (own) rest.addText(own);
    for (const child of this.children) {
      const kept = child.left();
      if (kept) rest.addChild(kept);
    }
    return rest.pieces.length ? rest : undefined;
  }
}

import { lire, type Noeud } from '../../../../formats/test/html/arbre.js';

/** The part of the DOM that changing a page in place needs, so that a test can tell which nodes stay the same. */
class FakeNode {
  parent: FakeElement | undefined;
  nodeValue: string | null = null;

  constructor(
    readonly nodeType: number,
    readonly nodeName: string,
  ) {}

  get nextSibling(): FakeNode | null {
    const siblings = this.parent?.childNodes ?? [];
    return siblings[siblings.indexOf(this) + 1] ?? null;
  }
}

export class FakeElement extends FakeNode {
  readonly childNodes: FakeNode[] = [];
  /** How often a child that stood here already was moved: a move takes the focus away. */
  moves = 0;
  private readonly attributes = new Map<string, string>();

  constructor({ nom, attributs, enfants }: Noeud) {
    super(1, nom.toUpperCase());
    for (const [name, value] of Object.entries(attributs)) this.attributes.set(name, value);
    for (const child of enfants) {
      const node = typeof child === 'string' ? new FakeNode(3, '#text') : new FakeElement(child);
      if (typeof child === 'string') node.nodeValue = child;
      this.insertBefore(node, null);
    }
  }

  get firstChild(): FakeNode | null {
    return this.childNodes[0] ?? null;
  }

  getAttributeNames(): string[] {
    return [...this.attributes.keys()];
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  insertBefore(node: FakeNode, before: FakeNode | null): void {
    if (node.parent === this) this.moves++;
    node.parent?.removeChild(node);
    const rank = before ? this.childNodes.indexOf(before) : this.childNodes.length;
    if (rank < 0) throw new Error('not a child');
    this.childNodes.splice(rank, 0, node);
    node.parent = this;
  }

  removeChild(node: FakeNode): void {
    const rank = this.childNodes.indexOf(node);
    if (rank < 0) throw new Error('not a child');
    this.childNodes.splice(rank, 1);
    node.parent = undefined;
  }

  /** What the element holds, as HTML with sorted attributes. */
  get html(): string {
    return this.childNodes
      .map((child) => {
        if (!(child instanceof FakeElement)) return child.nodeValue ?? '';
        const attributes = child.getAttributeNames().sort();
        const open = attributes.map((name) => ` ${name}="${child.getAttribute(name)}"`).join('');
        const name = child.nodeName.toLowerCase();
        return `<${name}${open}>${child.html}</${name}>`;
      })
      .join('');
  }
}

/** An element that holds some HTML. */
export function holding(html: string): FakeElement {
  return new FakeElement({ ...lire(html), nom: 'div' });
}

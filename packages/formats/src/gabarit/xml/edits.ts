import { badPart } from '../../import/package/refusals.js';
import { isEmptyTag, type XmlNode } from '../../import/package/xml-tree.js';

interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Changes to one text, noted by place and applied at once: everything else stays as it was, character for character. */
export class Edits {
  private readonly edits: Edit[] = [];
  /** What is put into elements that are written as one tag. */
  private readonly filled = new Map<XmlNode, string>();
  private readonly removed = new Set<XmlNode>();

  /** `path` names the part in refusals. */
  constructor(
    private readonly text: string,
    private readonly path: string,
  ) {}

  get isEmpty(): boolean {
    return this.edits.length === 0 && this.filled.size === 0;
  }

  replace(start: number, end: number, text: string): void {
    this.edits.push({ start, end, text });
  }

  /** Takes an element away; said twice, it is taken once. */
  remove(node: XmlNode): void {
    if (this.removed.has(node)) return;
    this.removed.add(node);
    this.replace(node.start, node.end, '');
  }

  insert(at: number, text: string): void {
    if (text) this.replace(at, at, text);
  }

  /** Puts XML at the end of an element, opening it when it is written as one tag. */
  append(node: XmlNode, xml: string): void {
    if (!xml) return;
    if (isEmptyTag(node)) this.filled.set(node, (this.filled.get(node) ?? '') + xml);
    else this.insert(node.innerEnd, xml);
  }

  /** Gives an element an attribute that it lacks; said twice, it is written once. */
  attribute(node: XmlNode, name: string, value: string): void {
    if (node.attributes[name] !== undefined) return;
    const at = node.start + 1 + node.name.length;
    const text = ` ${name}="${value}"`;
    if (!this.edits.some((edit) => edit.start === at && edit.text === text)) this.insert(at, text);
  }

  /**
   * The changed text. Insertions at one place keep the order in which they were noted. Throws `ImportRefused` where two
   * changes overlap: only a part that nests what cannot be nested makes them.
   */
  apply(): string {
    const filled = [...this.filled].map(([{ inner, name }, xml]) => ({
      start: inner - 2,
      end: inner,
      text: `>${xml}</${name}>`,
    }));
    const sorted = [...this.edits, ...filled].map((edit, rank) => ({ edit, rank }));
    sorted.sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.rank - b.rank);
    const pieces: string[] = [];
    let at = 0;
    for (const { edit } of sorted) {
      if (edit.start < at) throw badPart(this.path);
      pieces.push(this.text.slice(at, edit.start), edit.text);
      at = edit.end;
    }
    pieces.push(this.text.slice(at));
    return pieces.join('');
  }
}

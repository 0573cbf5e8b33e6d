import { SaxesParser } from 'saxes';
import { badPart, tooDeep, withDoctype } from './refusals.js';

/** An element of a part, with the places of its pieces in the text: what is not touched stays as it was written. */
export interface XmlNode {
  /** With its prefix (`w:p`). */
  name: string;
  attributes: Record<string, string>;
  /** Where its opening tag begins and ends, its closing tag begins and ends. An empty element has one tag only. */
  start: number;
  inner: number;
  innerEnd: number;
  end: number;
  parent: XmlNode | undefined;
  children: XmlNode[];
}

/** Deeper or larger than any document that a person makes: the walk of the tree must stay bounded. */
const DEPTH = 200;
const NODES = 3_000_000;

/**
 * Reads a whole part; `path` names it in refusals. Throws `ImportRefused` where it is not well formed, declares a
 * document type, or is deeper or larger than anything that Word writes.
 */
export function parseXml(xml: string, path: string): XmlNode {
  const parser = new SaxesParser<{ position: true; xmlns: false }>({ position: true, xmlns: false });
  let root: XmlNode | undefined;
  let current: XmlNode | undefined;
  let depth = 0;
  let count = 0;
  parser.on('error', () => {
    throw badPart(path);
  });
  parser.on('doctype', () => {
    throw withDoctype(path);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > DEPTH || ++count > NODES) throw tooDeep(path);
    const at = parser.position;
    const node: XmlNode = {
      name,
      attributes,
      start: xml.lastIndexOf('<', at - 1),
      inner: at,
      innerEnd: at,
      end: at,
      parent: current,
      children: [],
    };
    if (current) current.children.push(node);
    else root = node;
    current = node;
  });
  parser.on('closetag', ({ isSelfClosing }) => {
    depth--;
    if (!current) return;
    current.end = parser.position;
    current.innerEnd = isSelfClosing ? current.end : xml.lastIndexOf('<', current.end - 1);
    current = current.parent;
  });
  parser.write(xml).close();
  if (!root) throw badPart(path);
  return root;
}

/** Whether an element is written as one tag: nothing can be put inside it as it stands. */
export function isEmptyTag({ inner, innerEnd, end }: XmlNode): boolean {
  return inner === end && innerEnd === end;
}

/** Every element below one, in the order of the text. */
export function* descendants(node: XmlNode): Generator<XmlNode> {
  for (const child of node.children) {
    yield child;
    yield* descendants(child);
  }
}

/** The first child of a name. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}

/** The nearest owner of a name. */
export function ancestorOf({ parent }: XmlNode, name: string): XmlNode | undefined {
  let node = parent;
  while (node && node.name !== name) node = node.parent;
  return node;
}

/** The value of `w:val` of a child. */
export function valOf(node: XmlNode | undefined, name: string): string | undefined {
  return childOf(node, name)?.attributes['w:val'];
}

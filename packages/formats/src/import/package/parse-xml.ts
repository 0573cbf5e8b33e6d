import { SaxesParser } from 'saxes';
import { LIMITS } from './limits.js';
import { NameScope, type XmlAttributes } from './name-scope.js';
import { badPart, tooDeep, withDoctype } from './refusals.js';

/** Is told what an XML text holds, in order. Names bear the prefixes of `namespaces.ts`, whatever the file's. */
export interface XmlHandler {
  open(name: string, attributes: XmlAttributes): void;
  close?(name: string): void;
  /** Characters, entities resolved; one text may come in several pieces. */
  text?(text: string): void;
}

/** Takes XML in pieces, and tells a handler. `place` names it in refusals. */
export class XmlReader {
  private readonly parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  private readonly scope = new NameScope();
  private readonly open: string[] = [];

  constructor(
    private readonly place: string,
    handler: XmlHandler,
  ) {
    const { parser, scope, open } = this;
    parser.on('doctype', () => {
      throw withDoctype(place);
    });
    parser.on('error', () => {
      throw badPart(place);
    });
    parser.on('attribute', ({ name, value }) => {
      if (name.startsWith('xmlns')) scope.declare(name, value);
    });
    parser.on('opentag', ({ name, attributes }) => {
      if (open.length >= LIMITS.depth) throw tooDeep(place);
      scope.enter(open.length + 1);
      const ours = scope.element(name);
      open.push(ours);
      handler.open(ours, scope.attributes(attributes));
    });
    parser.on('closetag', () => {
      handler.close?.(open[open.length - 1] as string);
      scope.leave(open.length);
      open.pop();
    });
    if (handler.text) {
      const text = handler.text.bind(handler);
      parser.on('text', text);
      parser.on('cdata', text);
    }
  }

  write(piece: string): void {
    this.parser.write(piece);
  }

  /** Throws `ImportRefused` when something is still open. */
  end(): void {
    this.parser.close();
    if (this.open.length) throw badPart(this.place);
  }
}

/**
 * Reads an XML text without building a tree. Throws `ImportRefused` where it is not well formed, nests too deep or holds a
 * DOCTYPE: entities can then neither be declared nor fetched.
 */
export function parseXml(xml: string, place: string, handler: XmlHandler): void {
  const reader = new XmlReader(place, handler);
  reader.write(xml);
  reader.end();
}

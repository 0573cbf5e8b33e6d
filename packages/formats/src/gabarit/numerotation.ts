import type { Numbering } from '../docx/numbering.js';
import { parseXml, type XmlNode } from '../import/package/xml-tree.js';
import type { TemplatePart } from './package/template-package.js';
import type { Styles } from './styles.js';
import { Edits } from './xml/edits.js';

/** What Word tells lists apart by when it copies them; two of one document must not share theirs. */
const IDENTITE = /4B1D2A6(\d)/g;

const highest = (nodes: XmlNode[], name: string, attribute: string) =>
  nodes.reduce(
    (most, node) => (node.name === name ? Math.max(most, Number(node.attributes[attribute]) || 0) : most),
    0,
  );

/** Our lists in a template, under numbers that it does not use. */
export class Numerotation {
  private readonly offset: number;
  private readonly abstractOffset: number;

  constructor(private readonly template: TemplatePart | undefined) {
    const nodes = template?.root.children ?? [];
    this.offset = highest(nodes, 'w:num', 'w:numId');
    this.abstractOffset = template ? highest(nodes, 'w:abstractNum', 'w:abstractNumId') + 1 : 0;
  }

  /** XML of ours, with the numbers of the document. */
  renumber(xml: string): string {
    return xml.replace(
      /<w:numId w:val="(\d+)"\/>/g,
      (_, id: string) => `<w:numId w:val="${Number(id) + this.offset}"/>`,
    );
  }

  private abstractXml(xml: string, styles: Styles, taken: string): string {
    const shift = (id: string) => {
      let identity = id;
      for (let rank = 0x4b1d2a70 + Number(id.at(-1)); taken.includes(identity); rank += 16)
        identity = rank.toString(16).toUpperCase();
      return identity;
    };
    return (
      xml
        .replace(/w:abstractNumId="(\d+)"/, (_, id: string) => `w:abstractNumId="${Number(id) + this.abstractOffset}"`)
        .replace(IDENTITE, shift)
        // A style of the template has its own list, or none: ours must not claim it.
        .replace(/<w:pStyle w:val="([^"]+)"\/>/g, (_, id: string) =>
          styles.isAdded(id) ? `<w:pStyle w:val="${styles.idOf(id)}"/>` : '',
        )
    );
  }

  private numXml(xml: string): string {
    return xml
      .replace(/w:numId="(\d+)"/, (_, id: string) => `w:numId="${Number(id) + this.offset}"`)
      .replace(
        /<w:abstractNumId w:val="(\d+)"\/>/,
        (_, id: string) => `<w:abstractNumId w:val="${Number(id) + this.abstractOffset}"/>`,
      );
  }

  /** The part of the lists with ours: definitions behind those of the template, then lists behind its lists. */
  xml(numbering: Numbering, styles: Styles): string {
    const own = numbering.xml();
    const { template } = this;
    const children = parseXml(own, 'numbering').children.map(({ name, start, end }) => ({
      name,
      xml: own.slice(start, end),
    }));
    const taken = (template?.xml ?? '').toUpperCase();
    const abstracts = children
      .filter(({ name }) => name === 'w:abstractNum')
      .map(({ xml }) => this.abstractXml(xml, styles, taken))
      .join('');
    const nums = children
      .filter(({ name }) => name === 'w:num')
      .map(({ xml }) => this.numXml(xml))
      .join('');
    if (!template) return own.replace(/<w:abstractNum [\s\S]*<\/w:num>/, () => abstracts + nums);
    const edits = new Edits(template.xml, template.path);
    const { root } = template;
    const firstNum = root.children.find(({ name }) => name === 'w:num');
    const lastNum = root.children.findLast(({ name }) => name === 'w:num');
    const after = root.children.find(({ name }) => name === 'w:numIdMacAtCleanup');
    if (firstNum && lastNum) {
      edits.insert(firstNum.start, abstracts);
      edits.insert(lastNum.end, nums);
    } else if (after) edits.insert(after.start, abstracts + nums);
    else edits.append(root, abstracts + nums);
    return edits.apply();
  }
}

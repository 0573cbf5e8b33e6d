import { knownIn } from '@referentiel/model';
import { stylesXml } from '../docx/styles.js';
import { childOf, parseXml, valOf, type XmlNode } from '../import/package/xml-tree.js';
import type { TemplatePart } from './package/template-package.js';
import { titresRangees } from './titres-rangees.js';
import { Edits } from './xml/edits.js';

interface Style {
  id: string;
  name: string;
  type: string;
  xml: string;
  node: XmlNode;
}

/** Names that programs write differently for one built-in style. */
const SYNONYMS: Record<string, string> = { 'table normal': 'normal table' };

const REFERENCE = /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val=")([^"]+)"/g;
const DEFAULT = / w:default="1"/;

function stylesOf(root: XmlNode, xml: string): Style[] {
  return root.children.flatMap((node) => {
    const id = node.attributes['w:styleId'];
    if (node.name !== 'w:style' || id === undefined) return [];
    const name = (valOf(node, 'w:name') ?? id).trim().toLowerCase();
    const type = node.attributes['w:type'] ?? 'paragraph';
    return [{ id, name: knownIn(SYNONYMS, name) ?? name, type, xml: xml.slice(node.start, node.end), node }];
  });
}

/** Body text of a template may be justified or indented, which narrow cells cannot bear. */
function unindented(xml: string): string {
  return xml.replace(
    /<w:spacing [^<>]*\/>/,
    (spacing) => `${spacing}<w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="left"/>`,
  );
}

const keyOf = ({ type, name }: Style) => `${type} ${name}`;

/**
 * Our styles in a template: where it has one of the same name, that one is used, whatever its identifier (French Word
 * localises them, LibreOffice renames them); the others are added, those that are used only.
 */
export class Styles {
  private readonly own: ReadonlyMap<string, Style>;
  private readonly theirs: readonly Style[];
  private readonly byName: ReadonlyMap<string, Style>;
  private readonly ids: Set<string>;
  /** What our identifiers become. */
  private readonly renamed = new Map<string, string>();
  private readonly added: Style[] = [];

  constructor(private readonly template: TemplatePart | undefined) {
    const own = stylesXml().replace('</w:styles>', `${titresRangees()}</w:styles>`);
    this.own = new Map(stylesOf(parseXml(own, 'styles'), own).map((style) => [style.id, style]));
    this.theirs = template ? stylesOf(template.root, template.xml) : [];
    this.byName = new Map(this.theirs.map((style) => [keyOf(style), style]));
    this.ids = new Set(this.theirs.map(({ id }) => id));
  }

  /** The identifier that one of our styles has in the document; the style comes along when it is first asked for. */
  idOf(id: string): string {
    const known = this.renamed.get(id);
    if (known !== undefined) return known;
    const style = this.own.get(id);
    const same = style && this.byName.get(keyOf(style));
    let given = same?.id ?? id;
    for (let rank = 2; !same && this.ids.has(given); rank++) given = `${id}${rank}`;
    this.renamed.set(id, given);
    if (!style || same) return given;
    this.ids.add(given);
    this.added.push(style);
    for (const [, , other = ''] of style.xml.matchAll(REFERENCE)) this.idOf(other);
    return given;
  }

  /** Whether one of our styles came along: it is used, and the template had none of its name. */
  isAdded(id: string): boolean {
    return this.added.some((style) => style.id === id);
  }

  /** Whether the template has a style of the name of ours. */
  isTheirs(id: string): boolean {
    const style = this.own.get(id);
    return style !== undefined && this.byName.has(keyOf(style));
  }

  /** XML of ours, with the identifiers of the document. */
  rename(xml: string): string {
    return xml.replace(REFERENCE, (_, opening: string, id: string) => `${opening}${this.idOf(id)}"`);
  }

  /** Whether a style of the template makes its paragraphs items of a list, by itself or by those that it is based on. */
  isList(id: string): boolean {
    const style = this.own.get(id);
    let found = style && this.byName.get(keyOf(style));
    for (let depth = 0; found && depth < 20; depth++) {
      const num = childOf(childOf(found.node, 'w:pPr'), 'w:numPr');
      if (num) return valOf(num, 'w:numId') !== '0';
      const base = valOf(found.node, 'w:basedOn');
      found = this.theirs.find((one) => one.id === base);
    }
    return false;
  }

  /** Our styles as they are added, without being the default of their kind where the template has one. */
  private addedXml(): string {
    const defaults = new Set(this.theirs.filter(({ xml }) => DEFAULT.test(xml.slice(0, 300))).map(({ type }) => type));
    const names = new Set(this.theirs.map(({ name }) => name));
    return this.added
      .map(({ id, name, type, xml }) => {
        const own = this.rename(id === 'Cellule' ? unindented(xml) : xml).replace(
          `w:styleId="${id}"`,
          `w:styleId="${this.idOf(id)}"`,
        );
        // A name serves one style only, even of another kind.
        const named = names.has(name) ? own.replace(/(<w:name w:val=")([^"]*)"/, '$1$2 (Référentiel)"') : own;
        return defaults.has(type) ? named.replace(DEFAULT, '') : named;
      })
      .join('');
  }

  /** The part of the styles with ours; `adapt` has the last word on what is added. */
  xml(adapt: (xml: string) => string): string {
    const added = adapt(this.addedXml());
    if (!this.template) return stylesXml().replace(/<w:style [\s\S]*<\/w:style>/, () => added);
    const edits = new Edits(this.template.xml, this.template.path);
    edits.append(this.template.root, added);
    return edits.apply();
  }
}

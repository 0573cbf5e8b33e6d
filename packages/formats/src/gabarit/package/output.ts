import { strFromU8, strToU8, type Zippable, zipSync } from 'fflate';
import { NAMESPACES, part, tag } from '../../docx/xml.js';
import { parseXml } from '../../import/package/xml-tree.js';
import { Edits } from '../xml/edits.js';
import { type TemplatePackage, TYPES } from './template-package.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A link that a part gets: its type in one word or as a whole address, its target as a path of the package. */
export interface NewLink {
  type: string;
  target: string;
  external?: true;
}

/** The path of the part that holds the links of another; of the package itself when `path` is empty. */
function linksPath(path: string): string {
  const at = path.lastIndexOf('/') + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}

/** The document that is made of a template: its files, those that change, those that are added. */
export class Output {
  private readonly changed = new Map<string, Uint8Array>();
  private readonly types: Edits;
  private readonly links = new Map<string, Map<string, NewLink>>();

  constructor(private readonly template: TemplatePackage) {
    this.types = new Edits(template.types.xml, TYPES);
    this.makeDocument();
  }

  /** A template (.dotx) becomes a document. */
  private makeDocument(): void {
    const path = `/${this.template.document.path}`.toLowerCase();
    const { root, xml } = this.template.types;
    const type = root.children.find(({ attributes }) => attributes.PartName?.toLowerCase() === path);
    if (!type?.attributes.ContentType?.endsWith('template.main+xml')) return;
    const own = xml.slice(type.start, type.end);
    this.types.replace(type.start, type.end, own.replace('template.main+xml', 'document.main+xml'));
  }

  /** The folder of the main part, where those that are added go. */
  get folder(): string {
    const { path } = this.template.document;
    return path.slice(0, path.lastIndexOf('/') + 1);
  }

  put(path: string, xml: string): void {
    this.changed.set(path, strToU8(xml));
  }

  /** A new part beside the main one, under a name that is free; returns its path. */
  add(name: string, contentType: string, xml: string): string {
    const [, stem = name, extension = ''] = /^(.*?)(\.\w+)$/.exec(name) ?? [];
    const taken = new Set([...this.template.files.keys(), ...this.changed.keys()].map((path) => path.toLowerCase()));
    let path = `${this.folder}${name}`;
    for (let rank = 2; taken.has(path.toLowerCase()); rank++) path = `${this.folder}${stem}${rank}${extension}`;
    this.put(path, xml);
    this.declare(path, contentType);
    return path;
  }

  /** Says the type of a part that the package says nothing of yet. */
  declare(path: string, contentType: string): void {
    const { root } = this.template.types;
    const prefix = root.name.replace('Types', '');
    if (root.children.some(({ attributes }) => attributes.PartName?.toLowerCase() === `/${path}`.toLowerCase())) return;
    this.types.append(root, tag(`${prefix}Override`, { PartName: `/${path}`, ContentType: contentType }));
  }

  private linksXml(from: string): string {
    const bytes = this.changed.get(linksPath(from)) ?? this.template.files.get(linksPath(from));
    return bytes ? strFromU8(bytes) : part(tag('Relationships', { xmlns: RELATIONSHIPS }));
  }

  /** A new link of a part (of the package itself when `from` is empty); returns its identifier. */
  link(from: string, link: NewLink): string {
    const own = this.links.get(from) ?? new Map<string, NewLink>();
    const xml = this.linksXml(from);
    let rank = own.size + 1;
    while (own.has(`rIdReferentiel${rank}`) || xml.includes(`"rIdReferentiel${rank}"`)) rank++;
    this.links.set(from, own.set(`rIdReferentiel${rank}`, link));
    return `rIdReferentiel${rank}`;
  }

  private writeLinks(from: string, links: Map<string, NewLink>): void {
    const path = linksPath(from);
    const xml = this.linksXml(from);
    const root = parseXml(xml, path);
    const edits = new Edits(xml, path);
    const folder = from.slice(0, from.lastIndexOf('/') + 1);
    const nearer = (target: string) => (target.startsWith(folder) ? target.slice(folder.length) : `/${target}`);
    for (const [id, { type, target, external }] of links) {
      edits.append(
        root,
        tag(`${root.name.replace('Relationships', '')}Relationship`, {
          Id: id,
          Type: type.includes('/') ? type : `${OFFICE}/${type}`,
          Target: external ? target : nearer(target),
          TargetMode: external && 'External',
        }),
      );
    }
    this.put(path, edits.apply());
  }

  /**
   * The package: the content types first, then the files in the order of the template, then those that are added; every
   * entry dated 1 January 1980, in local time because the archive holds local fields.
   */
  bytes(): Uint8Array {
    for (const [from, links] of this.links) this.writeLinks(from, links);
    this.put(TYPES, this.types.apply());
    const files = new Map([...this.template.files, ...this.changed]);
    const types = files.get(TYPES) ?? new Uint8Array();
    const mtime = new Date(1980, 0, 1);
    const zippable: Zippable = {};
    for (const [path, content] of new Map([[TYPES, types], ...files])) zippable[path] = [content, { level: 6, mtime }];
    return zipSync(zippable);
  }
}

/** A part with the namespaces of Word, holding some XML. */
export function wordPart(root: string, xml: string, more: Record<string, string> = {}): string {
  return part(tag(root, { ...NAMESPACES, ...more }, xml));
}

import { strToU8, type Zippable, zipSync } from 'fflate';
import { LIEN_LOI, URL_LOI } from './article-loi.js';
import { settingsXml } from './reglages.js';
import { part, tag } from './xml.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The parts of word/ beside the document, each with the name of its relationship and of its content type. */
const WORD_PARTS = [
  { name: 'styles', type: 'styles' },
  { name: 'settings', type: 'settings' },
  { name: 'numbering', type: 'numbering' },
  { name: 'header1', type: 'header' },
  { name: 'footer1', type: 'footer' },
] as const;

export type WordPart = (typeof WORD_PARTS)[number]['name'];

/** The identifier of a part's relationship in the document. */
export function relationshipOf(name: WordPart): string {
  return `rId${WORD_PARTS.findIndex((one) => one.name === name) + 1}`;
}

/** A further part of word/, which the document refers to: the comments, for one. */
export interface PartieSupplementaire {
  /** Name of the file in word/, with its extension (`comments.xml`). */
  name: string;
  /** Its content type, whole. */
  contentType: string;
  /** What it is to the document: the last word of an OOXML relationship (`comments`), or a whole address. */
  type: string;
  /** Identifier of that relationship, for the parts that name it; it must differ from `rId` and a number. */
  id: string;
  content: string;
  /** Its own links (the comments may hold addresses). */
  links?: Lien[];
}

/** A relationship of a part: its identifier, the last word or the whole address of its type, its target. */
export interface Lien {
  id: string;
  type: string;
  target: string;
  external?: true;
}

const typeOf = (type: string) => (type.includes('/') ? type : `${OFFICE}/${type}`);

function contentTypes(extra: PartieSupplementaire[]): string {
  const override = (path: string, type: string) => tag('Override', { PartName: path, ContentType: type });
  return part(
    tag(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      tag('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
      tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      override('/word/document.xml', `${WORD}.document.main+xml`),
      ...WORD_PARTS.map(({ name, type }) => override(`/word/${name}.xml`, `${WORD}.${type}+xml`)),
      ...extra.map(({ name, contentType }) => override(`/word/${name}`, contentType)),
      override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
      override('/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
    ),
  );
}

function relationships(links: Lien[]): string {
  return part(
    tag(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      ...links.map(({ id, type, target, external }) =>
        tag('Relationship', { Id: id, Type: typeOf(type), Target: target, TargetMode: external && 'External' }),
      ),
    ),
  );
}

export interface Parts {
  document: string;
  styles: string;
  numbering: string;
  header: string;
  footer: string;
  core: string;
  app: string;
  /** Further parts, in the order of the archive, and further links of the document (addresses that it names). */
  extra?: PartieSupplementaire[];
  links?: Lien[];
}

/**
 * The package: parts in a fixed order, the content types first, every entry dated 1 January 1980. The date is built in
 * local time because the archive holds local fields: the same bytes come out whatever the time zone.
 */
export function paquet(parts: Parts): Uint8Array {
  const { extra = [], links = [] } = parts;
  const documentLinks: Lien[] = [
    ...WORD_PARTS.map(({ name, type }) => ({ id: relationshipOf(name), type, target: `${name}.xml` })),
    { id: LIEN_LOI, type: 'hyperlink', target: URL_LOI, external: true },
    ...extra.map(({ id, type, name }) => ({ id, type, target: name })),
    ...links,
  ];
  const packageLinks: Lien[] = [
    { id: 'rId1', type: 'officeDocument', target: 'word/document.xml' },
    { id: 'rId2', type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
    { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
  ];
  const files: [path: string, xml: string][] = [
    ['[Content_Types].xml', contentTypes(extra)],
    ['_rels/.rels', relationships(packageLinks)],
    ['word/document.xml', parts.document],
    ['word/_rels/document.xml.rels', relationships(documentLinks)],
    ['word/styles.xml', parts.styles],
    ['word/settings.xml', settingsXml()],
    ['word/numbering.xml', parts.numbering],
    ['word/header1.xml', parts.header],
    ['word/footer1.xml', parts.footer],
    ...extra.flatMap(({ name, content, links: own }): [string, string][] => [
      [`word/${name}`, content],
      ...(own?.length ? [[`word/_rels/${name}.rels`, relationships(own)] as [string, string]] : []),
    ]),
    ['docProps/core.xml', parts.core],
    ['docProps/app.xml', parts.app],
  ];
  const mtime = new Date(1980, 0, 1);
  const zippable: Zippable = Object.fromEntries(
    files.map(([path, xml]) => [path, [strToU8(xml), { level: 6, mtime }]]),
  );
  return zipSync(zippable);
}

import { strToU8, type Zippable, zipSync } from 'fflate';
import { LIEN_LOI, URL_LOI } from './article-loi.js';
import { NAMESPACES, part, tag, val } from './xml.js';

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

function contentTypes(): string {
  const override = (path: string, type: string) => tag('Override', { PartName: path, ContentType: type });
  return part(
    tag(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      tag('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
      tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      override('/word/document.xml', `${WORD}.document.main+xml`),
      ...WORD_PARTS.map(({ name, type }) => override(`/word/${name}.xml`, `${WORD}.${type}+xml`)),
      override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
      override('/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
    ),
  );
}

function relationships(links: { id: string; type: string; target: string; external?: true }[]): string {
  return part(
    tag(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      ...links.map(({ id, type, target, external }) =>
        tag('Relationship', { Id: id, Type: type, Target: target, TargetMode: external && 'External' }),
      ),
    ),
  );
}

function settings(): string {
  const compat = tag('w:compatSetting', {
    'w:name': 'compatibilityMode',
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': 15,
  });
  return part(
    tag(
      'w:settings',
      NAMESPACES,
      tag('w:zoom', { 'w:percent': 100 }),
      val('defaultTabStop', 708),
      val('hyphenationZone', 425),
      val('characterSpacingControl', 'doNotCompress'),
      tag('w:compat', {}, compat),
      val('themeFontLang', 'fr-FR'),
      val('decimalSymbol', ','),
      val('listSeparator', ';'),
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
}

/**
 * The package: parts in a fixed order, the content types first, every entry dated 1 January 1980. The date is built in
 * local time because the archive holds local fields: the same bytes come out whatever the time zone.
 */
export function paquet(parts: Parts): Uint8Array {
  const documentLinks = [
    ...WORD_PARTS.map(({ name, type }) => ({
      id: relationshipOf(name),
      type: `${OFFICE}/${type}`,
      target: `${name}.xml`,
    })),
    { id: LIEN_LOI, type: `${OFFICE}/hyperlink`, target: URL_LOI, external: true as const },
  ];
  const packageLinks = [
    { id: 'rId1', type: `${OFFICE}/officeDocument`, target: 'word/document.xml' },
    { id: 'rId2', type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
    { id: 'rId3', type: `${OFFICE}/extended-properties`, target: 'docProps/app.xml' },
  ];
  const files: [path: string, xml: string][] = [
    ['[Content_Types].xml', contentTypes()],
    ['_rels/.rels', relationships(packageLinks)],
    ['word/document.xml', parts.document],
    ['word/_rels/document.xml.rels', relationships(documentLinks)],
    ['word/styles.xml', parts.styles],
    ['word/settings.xml', settings()],
    ['word/numbering.xml', parts.numbering],
    ['word/header1.xml', parts.header],
    ['word/footer1.xml', parts.footer],
    ['docProps/core.xml', parts.core],
    ['docProps/app.xml', parts.app],
  ];
  const mtime = new Date(1980, 0, 1);
  const zippable: Zippable = Object.fromEntries(
    files.map(([path, xml]) => [path, [strToU8(xml), { level: 6, mtime }]]),
  );
  return zipSync(zippable);
}

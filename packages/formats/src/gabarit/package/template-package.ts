import { strFromU8 } from 'fflate';
import { ImportRefused } from '../../import/imported.js';
import { openWordPackage, type Relationship, relationshipsOf } from '../../import/package/index.js';
import { badPart } from '../../import/package/refusals.js';
import { parseXml, type XmlNode } from '../../import/package/xml-tree.js';

/** A part of the template that is looked into. */
export interface TemplatePart {
  path: string;
  xml: string;
  root: XmlNode;
}

/** A house template, opened: its files as they are, and the parts that a document is made of. */
export interface TemplatePackage {
  /** In the order of the archive. */
  files: ReadonlyMap<string, Uint8Array>;
  types: TemplatePart;
  /** The links of the package itself: its properties. */
  links: readonly Relationship[];
  document: TemplatePart;
  relations: readonly Relationship[];
  headers: readonly TemplatePart[];
  footers: readonly TemplatePart[];
  notes: readonly TemplatePart[];
  styles: TemplatePart | undefined;
  numbering: TemplatePart | undefined;
  settings: TemplatePart | undefined;
}

export const TYPES = '[Content_Types].xml';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const STRICT = () =>
  new ImportRefused({
    fr: 'Ce gabarit n’est pas au format habituel de Word\u00a0: ouvrez-le dans Word, choisissez «\u00a0Enregistrer sous\u00a0», «\u00a0Document Word (.docx)\u00a0» et non «\u00a0Document Open XML strict\u00a0», puis recommencez.',
    en: 'This template is not in the usual format of Word: open it in Word, choose “Save As”, “Word Document (.docx)”, not “Strict Open XML Document”, then try again.',
  });

/** A part as a tree; a missing or damaged one is refused with a remedy. */
export function readPart(files: ReadonlyMap<string, Uint8Array>, path: string): TemplatePart {
  const bytes = files.get(path);
  if (!bytes) throw badPart(path);
  const xml = strFromU8(bytes);
  return { path, xml, root: parseXml(xml, path) };
}

/** Opens the parts of a template by its links, wherever they stand. Throws `ImportRefused` for what is no sound Word file. */
export function openTemplate(bytes: Uint8Array): TemplatePackage {
  const { file, main, relationships } = openWordPackage(bytes);
  const files = new Map<string, Uint8Array>();
  for (const name of file.names) {
    const content = name.endsWith('/') ? undefined : file.read(name);
    if (content) files.set(name, content);
  }
  const all = (...types: string[]) =>
    relationships
      .filter(({ type, target, external }) => !external && types.includes(type) && files.has(target))
      .map(({ target }) => readPart(files, target));
  const document = readPart(files, main);
  if (document.root.name !== 'w:document' || document.root.attributes['xmlns:w'] !== MAIN) throw STRICT();
  return {
    files,
    types: readPart(files, TYPES),
    links: relationshipsOf(file, ''),
    document,
    relations: relationships,
    headers: all('header'),
    footers: all('footer'),
    notes: all('footnotes', 'endnotes'),
    styles: all('styles')[0],
    numbering: all('numbering')[0],
    settings: all('settings')[0],
  };
}

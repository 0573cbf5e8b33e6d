import type { PartieSupplementaire } from '../docx/paquet.js';
import { parseXml } from '../import/package/xml-tree.js';
import type { Output } from './package/output.js';
import { readPart, type TemplatePackage } from './package/template-package.js';
import type { Styles } from './styles.js';
import { Edits } from './xml/edits.js';

const NUMERO = /(<w:(?:comment|commentRangeStart|commentRangeEnd|commentReference) (?:[^<>]*? )?w:id=")(\d+)"/g;

/** XML of ours with the numbers of its comments moved up. */
function renumber(xml: string, offset: number): string {
  return offset ? xml.replace(NUMERO, (_, opening: string, id: string) => `${opening}${Number(id) + offset}"`) : xml;
}

/**
 * Puts the comments of a draft beside those that the template has; returns what the marks of the text must go through to
 * lead to them.
 */
export function ajouterCommentaires(
  parties: readonly PartieSupplementaire[],
  template: TemplatePackage,
  output: Output,
  styles: Styles,
): (xml: string) => string {
  let offset = 0;
  for (const { name, contentType, type, content } of parties) {
    const own = styles.rename(content);
    const known = template.relations.find((link) => link.type === type && !link.external)?.target;
    const part = type === 'comments' && known ? readPart(template.files, known) : undefined;
    if (!part) {
      output.link(template.document.path, { type, target: output.add(name, contentType, own) });
      continue;
    }
    offset =
      part.root.children.reduce((most, { attributes }) => Math.max(most, Number(attributes['w:id']) || 0), 0) + 1;
    const { inner, innerEnd } = parseXml(own, name);
    const edits = new Edits(part.xml, part.path);
    edits.append(part.root, renumber(own.slice(inner, innerEnd), offset));
    output.put(part.path, edits.apply());
  }
  return (xml) => renumber(xml, offset);
}

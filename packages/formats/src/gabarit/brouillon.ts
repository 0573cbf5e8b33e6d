import { VML } from '../docx/en-tetes.js';
import { filigrane } from '../docx/filigrane.js';
import { childOf, descendants } from '../import/package/xml-tree.js';
import { isOn } from '../import/read/docx/values.js';
import { type Output, wordPart } from './package/output.js';
import type { TemplatePackage, TemplatePart } from './package/template-package.js';
import { sectionsOf } from './page.js';
import type { Edits } from './xml/edits.js';

const HEADER = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';

/** The mark behind the text; `rank` tells those of several headers apart. */
function marque(rank: number): string {
  return filigrane('BROUILLON')
    .replace('id="Filigrane"', `id="Filigrane${rank}"`)
    .replace('_x0000_s2049', `_x0000_s${2049 + rank}`)
    .replace('alt=""', 'alt="BROUILLON"');
}

/** A header that only holds the mark, in a paragraph without any look: no line of ours is drawn across the pages. */
const seule = (rank: number) => `<w:p>${marque(rank)}</w:p>`;

/** Puts the mark into a header of the template, in its first paragraph: nothing else of it moves. */
function marquer({ root }: TemplatePart, rank: number, edits: Edits): void {
  const holder = [...descendants(root)].find(({ name }) => name === 'w:p');
  for (const [name, value] of Object.entries(VML)) edits.attribute(root, name, value);
  const pPr = childOf(holder, 'w:pPr');
  if (!holder) edits.append(root, seule(rank));
  else if (pPr) edits.insert(pPr.end, marque(rank));
  else if (holder.inner === holder.end) edits.append(holder, marque(rank));
  else edits.insert(holder.inner, marque(rank));
}

function hasOn(part: TemplatePart | undefined, name: string): boolean {
  const node = childOf(part?.root, name);
  return node !== undefined && isOn(node.attributes['w:val']);
}

/** The kinds of headers that the first section needs and lacks; the following ones take those of the section before. */
function manquantes({ document, settings }: TemplatePackage): string[] {
  const [first] = sectionsOf(document.root);
  const own = (first?.children ?? [])
    .filter(({ name }) => name === 'w:headerReference')
    .map(({ attributes }) => attributes['w:type'] ?? 'default');
  const isFirstApart = sectionsOf(document.root).some((section) => childOf(section, 'w:titlePg'));
  const needed = [
    'default',
    ...(isFirstApart ? ['first'] : []),
    ...(hasOn(settings, 'w:evenAndOddHeaders') ? ['even'] : []),
  ];
  return needed.filter((type) => !own.includes(type));
}

/**
 * Marks a draft on every page of the template: in its headers, and in one that is added where its pages have none.
 * `editsOf` gives the changes of a part.
 */
export function marquerBrouillon(
  template: TemplatePackage,
  output: Output,
  editsOf: (part: TemplatePart) => Edits,
): void {
  template.headers.forEach((part, rank) => {
    marquer(part, rank, editsOf(part));
  });
  const missing = manquantes(template);
  if (!missing.length) return;
  const xml = wordPart('w:hdr', seule(template.headers.length), VML);
  const { document } = template;
  const id = output.link(document.path, { type: 'header', target: output.add('header.xml', HEADER, xml) });
  const references = missing.map((type) => `<w:headerReference w:type="${type}" r:id="${id}"/>`).join('');
  const edits = editsOf(document);
  const [first] = sectionsOf(document.root);
  const body = childOf(document.root, 'w:body');
  if (first && first.inner === first.end) edits.append(first, references);
  else if (first) edits.insert(first.inner, references);
  else if (body) edits.append(body, `<w:sectPr>${references}</w:sectPr>`);
}

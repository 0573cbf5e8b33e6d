import type { Prose } from '@referentiel/model';
import { CORPS, paragraphsOf, type Redaction } from '../docx/passages.js';
import { childOf, descendants, type XmlNode } from '../import/package/xml-tree.js';
import type { ParagrapheGabarit } from './occurrences.js';
import { propertiesOf, RunProperties } from './xml/run-properties.js';

/** Stands for the style of the template's own paragraph while ours are written. */
const SIEN = 'GabaritTexte';
const OUVERTURE = `<w:p><w:pPr><w:pStyle w:val="${SIEN}"/></w:pPr>`;

/** What must outlive a paragraph that is replaced: bookmarks that others lead to, or that end further on. */
const MARQUES = new Set(['w:bookmarkStart', 'w:bookmarkEnd', 'w:permStart', 'w:permEnd']);

/** The bookmarks of a paragraph, which may stand between two paragraphs just as well. */
export function marquesOf({ node, part }: ParagrapheGabarit): string {
  return [...descendants(node)]
    .filter(({ name }) => MARQUES.has(name))
    .map(({ start, end }) => part.xml.slice(start, end))
    .join('');
}

/** A paragraph that ends a section, left empty for that; nothing for another. */
export function finDeSection({ node, part }: ParagrapheGabarit): string {
  const pPr = childOf(node, 'w:pPr');
  return childOf(pPr, 'w:sectPr') && pPr ? `<w:p>${part.xml.slice(pPr.start, pPr.end)}</w:p>` : '';
}

/** The properties of the template's paragraph, without what only one paragraph can have. */
function propertiesOfParagraph({ node, part }: ParagrapheGabarit): string {
  const pPr = childOf(node, 'w:pPr');
  const kept = pPr?.children.filter(({ name }) => name !== 'w:sectPr' && name !== 'w:pPrChange') ?? [];
  const all = kept.map(({ start, end }) => part.xml.slice(start, end)).join('');
  return all && `<w:pPr>${all}</w:pPr>`;
}

/** A run of ours, and what its look says when that is only bold or italic. */
const RUN = /<w:r>(?:<w:rPr>(<w:b\/><w:bCs\/>)?(<w:i\/><w:iCs\/>)?<\/w:rPr>)?(?=<w:t)/g;

/** A text in paragraphs that look like the one that held its placeholder; its lists take the list styles. */
export function paragraphesDe(prose: Prose, paragraphe: ParagrapheGabarit, redaction: Redaction): string {
  const { from } = paragraphe.occurrences.find(({ repere }) => repere) ?? { from: 0 };
  const holder: XmlNode | undefined = paragraphe.characters.slice(from).find(({ holder: one }) => one)?.holder;
  const look = holder ? propertiesOf(holder, paragraphe.part.xml) : new RunProperties(undefined, '');
  const properties = propertiesOfParagraph(paragraphe);
  const feuille = { ...CORPS, texte: SIEN, titre: [SIEN, SIEN] as const, critere: [SIEN, SIEN] as const };
  return paragraphsOf([{ role: 'description', prose, retrait: 0 }], feuille, redaction)
    .map((xml) =>
      xml
        .replace(OUVERTURE, () => `<w:p>${properties}`)
        .replace(RUN, (_run, gras?: string, italique?: string) => {
          const style = { ...(gras && { gras: true as const }), ...(italique && { italique: true as const }) };
          return `<w:r>${look.xml(style)}`;
        }),
    )
    .join('');
}

import type { Prose } from '@referentiel/model';
import { paragraph } from '../docx/paragraph.js';
import { descendants, type XmlNode } from '../import/package/xml-tree.js';
import { delier } from './controles.js';
import { remplacer, runsEnLigne } from './en-ligne.js';
import { isSeul, type Occurrence, type ParagrapheGabarit } from './occurrences.js';
import { finDeSection, marquesOf } from './paragraphes.js';
import type { Styles } from './styles.js';
import type { Edits } from './xml/edits.js';

/** What a paragraph may hold and still be taken away when it has nothing left to say. */
const SIMPLES = new Set(['w:pPr', 'w:r', 'w:proofErr', 'w:hyperlink', 'w:smartTag']);

/** The nearest element on one side that is no mark. */
function neighbour({ parent, end, start }: XmlNode, side: 'before' | 'after'): XmlNode | undefined {
  const others = parent?.children.filter(({ name }) => !/^w:(?:bookmark|comment|perm|proofErr)|Pr$/.test(name)) ?? [];
  return side === 'before' ? others.findLast((one) => one.end <= start) : others.find((one) => one.start >= end);
}

/** Whether a document can do without a paragraph: not one that ends a cell or a section, or that parts two tables. */
function isSuperflu({ node }: ParagrapheGabarit): boolean {
  const before = neighbour(node, 'before');
  const after = neighbour(node, 'after');
  const isLast = !after || after.name === 'w:sectPr';
  if (isLast ? before?.name !== 'w:p' : before?.name === 'w:tbl' && after.name === 'w:tbl') return false;
  const inside = [...descendants(node)];
  return (
    node.children.every(({ name }) => SIMPLES.has(name)) &&
    !inside.some(({ name }) => name === 'w:fldChar' || name === 'w:sectPr' || name === 'w:br')
  );
}

/** Blocks in the place of a paragraph, which would run into a table that stands just above. */
function inPlace(paragraphe: ParagrapheGabarit, xml: string, styles: Styles): string {
  const empty = styles.rename(paragraph('Cellule', ''));
  const section = finDeSection(paragraphe);
  const before = neighbour(paragraphe.node, 'before');
  const opening = before?.name === 'w:tbl' && xml.startsWith('<w:tbl>') ? empty : '';
  // The paragraph that ends the section parts the table from what follows as well as ours.
  const own = section && xml.endsWith(empty) ? xml.slice(0, -empty.length) : xml;
  return opening + marquesOf(paragraphe) + own + section;
}

/**
 * Fills the placeholders of one paragraph. What stands for a whole paragraph replaces it when it is alone there, and
 * follows it otherwise; a paragraph that has nothing left to say is taken away.
 */
export function poserDans(
  paragraphe: ParagrapheGabarit,
  blocs: ReadonlyMap<Occurrence, string>,
  valeurs: ReadonlyMap<string, Prose>,
  styles: Styles,
  edits: Edits,
): void {
  const { node, occurrences } = paragraphe;
  const known = occurrences.filter(({ repere }) => repere);
  if (!known.length) return;
  const whole = known.map((one) => blocs.get(one) ?? '').join('');
  const isAlone = isSeul(paragraphe);
  const isWords = known.some((one) => !blocs.has(one) && one.repere && valeurs.has(one.repere.nom));
  const isGone = isAlone && !whole && !isWords && isSuperflu(paragraphe);
  const isReplaced = isAlone && !isWords && whole !== '';
  delier(paragraphe, isGone || isReplaced, edits);
  if (isGone || isReplaced) {
    edits.replace(node.start, node.end, isGone ? '' : inPlace(paragraphe, whole, styles));
    return;
  }
  for (const one of known) {
    const prose = one.repere && valeurs.get(one.repere.nom);
    remplacer(paragraphe, one, one.repere && prose && !blocs.has(one) ? runsEnLigne(one.repere, prose) : [], edits);
  }
  if (whole) edits.insert(finDeSection(paragraphe) ? node.start : node.end, whole);
}

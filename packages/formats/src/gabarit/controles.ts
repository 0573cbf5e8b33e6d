import { childOf, type XmlNode } from '../import/package/xml-tree.js';
import type { ParagrapheGabarit } from './occurrences.js';
import type { Edits } from './xml/edits.js';

/** What would undo what is written into a content control: a value bound to a property, the look of a prompt. */
const LIENS = new Set(['w:dataBinding', 'w15:dataBinding', 'w:showingPlcHdr']);

/** The content controls around an element, the nearest first. */
function controlsAround({ parent }: XmlNode): XmlNode[] {
  const found: XmlNode[] = [];
  for (let node = parent; node; node = node.parent) if (node.name === 'w:sdt') found.push(node);
  return found;
}

/**
 * Unties the content controls that hold the placeholders of a paragraph: Word would put the value of the document's
 * properties back in their place. `isReplaced`: the paragraph goes, with the controls inside it.
 */
export function delier({ node, occurrences, characters }: ParagrapheGabarit, isReplaced: boolean, edits: Edits): void {
  const holders = occurrences.flatMap(({ from, to }) =>
    characters.slice(from, to).flatMap(({ holder }) => holder ?? []),
  );
  const controls = new Set([...controlsAround(node), ...(isReplaced ? [] : holders.flatMap(controlsAround))]);
  for (const control of controls) {
    for (const link of childOf(control, 'w:sdtPr')?.children ?? []) if (LIENS.has(link.name)) edits.remove(link);
  }
}

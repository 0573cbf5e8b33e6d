import { knownIn } from '@referentiel/model';
import type { XmlNode } from '../../import/package/xml-tree.js';

/** One character of a paragraph, and where it is written: in a `w:t`, or as an element of its own (a tab, a break). */
export interface Character {
  text: string;
  start: number;
  end: number;
  /** The `w:t` that holds it. */
  holder?: XmlNode;
}

/** What stands in a line without being a character of it: an image, a symbol, a text box, a note. */
export const OBJECT = '\ufffc';

const WRITTEN: Record<string, string> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:drawing': OBJECT,
  'w:pict': OBJECT,
  'w:object': OBJECT,
  'w:sym': OBJECT,
  'w:footnoteReference': OBJECT,
  'w:endnoteReference': OBJECT,
  'w:pgNum': OBJECT,
  'mc:AlternateContent': OBJECT,
  'm:oMath': OBJECT,
  'm:oMathPara': OBJECT,
  'w:ruby': OBJECT,
  // A paragraph inside another, which no program writes, is filled on its own.
  'w:p': OBJECT,
  'w:tbl': OBJECT,
};

/** What holds no text of the line, or text that is deleted. */
const SKIPPED = new Set(['w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'w:del', 'w:moveFrom', 'w:instrText', 'w:fldData']);

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(lt|gt|amp|quot|apos));/y;

function entityAt(xml: string, at: number): { text: string; end: number } | undefined {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(xml);
  if (!match) return undefined;
  const [, decimal, hexadecimal, name] = match;
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal ?? '', 16);
  const text = name ? (NAMED[name] ?? '') : String.fromCodePoint(code);
  // One place for one character: those of two units are not looked into.
  return { text: text.length === 1 ? text : OBJECT, end: ENTITY.lastIndex };
}

function readText(holder: XmlNode, xml: string, found: Character[]): void {
  for (let at = holder.inner; at < holder.innerEnd; ) {
    const character = xml[at] ?? '';
    // A comment or a CDATA section, which Word never writes there: nothing is changed in it.
    if (character === '<') {
      found.push({ text: OBJECT, start: holder.inner, end: holder.innerEnd });
      return;
    }
    const entity = character === '&' ? entityAt(xml, at) : undefined;
    const end = entity?.end ?? at + 1;
    found.push({ text: entity?.text ?? character, start: at, end, holder });
    at = end;
  }
}

/** The characters of a paragraph in their final view, whatever the runs that Word cut it into. */
export function charactersOf(paragraph: XmlNode, xml: string): Character[] {
  const found: Character[] = [];
  const walk = (node: XmlNode) => {
    for (const child of node.children) {
      const written = knownIn(WRITTEN, child.name);
      if (written !== undefined) found.push({ text: written, start: child.start, end: child.end });
      else if (child.name === 'w:t') readText(child, xml, found);
      else if (!SKIPPED.has(child.name)) walk(child);
    }
  };
  walk(paragraph);
  return found;
}

import { escapeText } from '../../docx/xml.js';
import { ancestorOf, childOf, type XmlNode } from '../../import/package/xml-tree.js';
import type { RunLigne } from '../../texte/index.js';

/** What the schema puts before bold and italic in the properties of a run. */
const BEFORE = new Set(['w:rStyle', 'w:rFonts']);
const BOLD = new Set(['w:b', 'w:bCs']);
const ITALIC = new Set(['w:i', 'w:iCs']);

/** The look of the characters of a template, as XML that bold and italic can be added to. */
export class RunProperties {
  private readonly before: string;
  private readonly bold: string;
  private readonly italic: string;
  private readonly after: string;

  constructor(rPr: XmlNode | undefined, xml: string) {
    // A tracked change of the look belongs to the run that it was made in.
    const children = rPr?.children.filter(({ name }) => name !== 'w:rPrChange' && name !== 'w:ins') ?? [];
    const part = (isIn: (name: string) => boolean) =>
      children
        .filter(({ name }) => isIn(name))
        .map(({ start, end }) => xml.slice(start, end))
        .join('');
    this.before = part((name) => BEFORE.has(name));
    this.bold = part((name) => BOLD.has(name));
    this.italic = part((name) => ITALIC.has(name));
    this.after = part((name) => !BEFORE.has(name) && !BOLD.has(name) && !ITALIC.has(name));
  }

  /** The element `w:rPr` of a run, bolder or in italic where the text is. */
  xml({ gras, italique }: Omit<RunLigne, 'texte'> = {}): string {
    const bold = gras ? '<w:b/><w:bCs/>' : this.bold;
    const italic = italique ? '<w:i/><w:iCs/>' : this.italic;
    const all = this.before + bold + italic + this.after;
    return all && `<w:rPr>${all}</w:rPr>`;
  }
}

/** The look of the characters of a `w:t`. */
export function propertiesOf(holder: XmlNode, xml: string): RunProperties {
  return new RunProperties(childOf(ancestorOf(holder, 'w:r'), 'w:rPr'), xml);
}

const OPEN = '<w:t xml:space="preserve">';

/** Characters inside a `w:t` that is already open; tabs and line breaks leave it for a moment. */
function characters(texte: string): string {
  return texte
    .split(/(\t|\r\n|\r|\n)/)
    .map((piece) => {
      if (piece === '\t') return `</w:t><w:tab/>${OPEN}`;
      return /^[\r\n]/.test(piece) ? `</w:t><w:br/>${OPEN}` : escapeText(piece);
    })
    .join('');
}

/** Stretches of text as they are put in the middle of a `w:t` of some look; those that stand out get runs of their own. */
export function inside(runs: readonly RunLigne[], look: RunProperties): string {
  return runs
    .map(({ texte, ...style }) => {
      if (!style.gras && !style.italique) return characters(texte);
      const own = `<w:r>${look.xml(style)}${OPEN}${characters(texte)}</w:t></w:r>`;
      return `</w:t></w:r>${own}<w:r>${look.xml()}${OPEN}`;
    })
    .join('');
}

import type { Block } from './blocks.js';
import { type HtmlHandler, readHtml } from './html-reader.js';
import { type HtmlRun, markupOf } from './html-runs.js';
import { markOf } from './marks.js';

const BLOCK_TAGS = new Set(
  'address article blockquote br caption dd div dl dt footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'col', 'wbr']);

/** An element that is open, and what it makes of the words in it. */
interface Open {
  tag: string;
  gras: boolean;
  italique: boolean;
  /** Word prints the mark of an item as words, and says so. */
  isMark: boolean;
  /** The number that the next item of an ordered list takes. */
  numero?: number;
}

const VALUE = `\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`;
const ATTRIBUTES = {
  style: new RegExp(`\\bstyle${VALUE}`, 'i'),
  start: new RegExp(`\\bstart${VALUE}`, 'i'),
  level: new RegExp(`\\baria-level${VALUE}`, 'i'),
};

function attribute(attributes: string, name: keyof typeof ATTRIBUTES): string {
  const match = ATTRIBUTES[name].exec(attributes);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
}

function isBold(tag: string, style: string, around: boolean): boolean {
  const weight = /font-weight:\s*(\w+)/i.exec(style)?.[1];
  if (weight) return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  return around || tag === 'b' || tag === 'strong';
}

function isItalic(tag: string, style: string, around: boolean): boolean {
  const slant = /font-style:\s*(\w+)/i.exec(style)?.[1];
  if (slant) return slant === 'italic' || slant === 'oblique';
  return around || tag === 'i' || tag === 'em';
}

/** The item that a paragraph of Word says it is: `mso-list:l0 level2 lfo1`. */
const WORD_ITEM = /mso-list:\s*\S+\s+level(\d)/i;

/** Gathers paragraphs and items with their bold and italic words. */
class BlockReader implements HtmlHandler {
  readonly blocks: Block[] = [];
  private readonly stack: Open[] = [];
  /** How many elements of each tag are open: a closing tag that nothing opened costs nothing. */
  private readonly counts = new Map<string, number>();
  private runs: HtmlRun[] = [];
  private mark = '';
  private item: Omit<Block, 'text'> = {};
  /** The item in hand has its first paragraph. */
  private isItemTold = false;
  private lists = 0;

  open(tag: string, attributes: string): void {
    if (BLOCK_TAGS.has(tag)) this.flush();
    if (VOID.has(tag)) return;
    const style = attribute(attributes, 'style');
    const around = this.stack.at(-1);
    if (tag === 'ul' || tag === 'ol') this.lists++;
    if (tag === 'li') {
      this.item = this.listItem(Number(attribute(attributes, 'level')));
      this.isItemTold = false;
    } else if (tag === 'p' || tag === 'div') {
      const level = Number(WORD_ITEM.exec(style)?.[1]);
      if (level) this.item = { niveau: level > 1 ? 2 : 1 };
    }
    this.counts.set(tag, (this.counts.get(tag) ?? 0) + 1);
    const isHeading = /^h\d$/.test(tag);
    this.stack.push({
      tag,
      gras: !isHeading && isBold(tag, style, around?.gras ?? false),
      italique: isItalic(tag, style, around?.italique ?? false),
      isMark: (around?.isMark ?? false) || /mso-list:\s*ignore/i.test(style),
      ...(tag === 'ol' && { numero: Number(attribute(attributes, 'start')) || 1 }),
    });
  }

  close(tag: string): void {
    if (BLOCK_TAGS.has(tag)) this.flush();
    if (tag === 'li') {
      this.item = {};
      this.isItemTold = false;
    }
    if (!this.counts.get(tag)) return;
    for (let closed = this.stack.pop(); closed; closed = this.stack.pop()) {
      this.counts.set(closed.tag, (this.counts.get(closed.tag) ?? 1) - 1);
      if (closed.tag === 'ul' || closed.tag === 'ol') this.lists--;
      if (closed.tag === tag) return;
    }
  }

  text(text: string): void {
    const { gras = false, italique = false, isMark = false } = this.stack.at(-1) ?? {};
    if (isMark) this.mark += text;
    else this.runs.push({ texte: text.replace(/[ \t\n\r]+/g, ' '), gras, italique });
  }

  private listItem(level: number): Omit<Block, 'text'> {
    const list = this.stack.findLast(({ tag }) => tag === 'ol' || tag === 'ul');
    const niveau = (level || this.lists) > 1 ? 2 : 1;
    if (list?.numero === undefined) return { niveau };
    return { niveau, numero: list.numero++ };
  }

  /** Ends the paragraph or the item in hand; a second paragraph of one item goes on with it. */
  flush(): void {
    const { runs, mark } = this;
    this.runs = [];
    this.mark = '';
    const text = markupOf(runs);
    if (!text) return;
    const last = this.blocks.at(-1);
    if (last && this.isItemTold) last.text += ` ${text}`;
    else this.blocks.push(blockOf(text, this.item, mark));
    const inItem = this.item.niveau !== undefined && (this.counts.get('li') ?? 0) > 0;
    this.isItemTold = inItem;
    if (!inItem) this.item = {};
  }
}

/** A paragraph that says that it is an item, and its mark of which kind; others only look like one. */
function blockOf(text: string, item: Omit<Block, 'text'>, mark: string): Block {
  // At its start the printer keeps a mark from being one.
  const bare = text.replace(/^\\(?=[-•])/, '').replace(/^(\d{1,9})\\\./, '$1.');
  const seen = markOf(item.niveau === undefined ? bare : `${mark.trim()} x`);
  const numero = item.numero ?? seen?.numero;
  const numbered = numero !== undefined && { numero };
  if (item.niveau !== undefined) return { text, niveau: item.niveau, ...numbered };
  return seen ? { text: bare.slice(seen.length), niveau: seen.kind === 'o' ? 2 : 1, ...numbered } : { text };
}

/** Reads the HTML that Word, a browser or a PDF reader puts on the clipboard: paragraphs, lists, cells, bold and italic. */
export function htmlBlocks(html: string): Block[] {
  const reader = new BlockReader();
  readHtml(html, reader);
  reader.flush();
  return reader.blocks;
}

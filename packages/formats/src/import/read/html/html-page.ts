import type { Block, DocumentPlace, ListItem, Paragraph, ReadComment } from '../../document.js';
import { LIMITS } from '../../package/limits.js';
import { tooDeep, tooManyBlocks } from '../../package/refusals.js';
import { RemarkLog } from '../remark-log.js';
import { RunList } from '../run-list.js';
import type { Declarations } from './css.js';
import { itemOfWord } from './html-list.js';
import type { HtmlTable } from './html-table.js';
import { type Look, PLAIN_LOOK, runStyle } from './look.js';

/** What holds paragraphs: the page, or a cell. */
export interface Holder {
  blocks: Block[];
  place: DocumentPlace;
  counter: { paragraphs: number };
  afterBlank: boolean;
}

export function newHolder(place: DocumentPlace, counter = { paragraphs: 0 }): Holder {
  return { blocks: [], place, counter, afterBlank: false };
}

/** The block element around a text. */
export interface BlockKind {
  outline?: number;
  style?: string;
  css?: Declarations;
}

const SPACES = /[ \t\r\n\f]+/g;
/** Control characters but those that are spaces. */
const CONTROL = /[^\P{Cc}\t\n\f\r]/gu;

/** Longer, what stands before the gap is no number of a list. */
const LONGEST_LABEL = 16;
/** The same, spaces included. */
const LONGEST_GAP = 100;

/** A page while it is read: where text goes, and what has been kept so far. */
export class HtmlPage {
  readonly log = new RemarkLog();
  holder = newHolder({});
  readonly holders: Holder[] = [];
  readonly tables: HtmlTable[] = [];
  tableCount = 0;
  kind: BlockKind = {};
  /** The item whose first paragraph is still to come. */
  item: ListItem | undefined;
  bookmarks: string[] = [];
  comments: ReadComment[] = [];
  look: Look = PLAIN_LOOK;

  private runs = new RunList();
  private opened: { look: Look; kind: BlockKind } | undefined;
  private space = false;
  private hidden = '';
  /** Number or bullet printed by Word. */
  private label: string | undefined;
  private size = 0;

  text(raw: string): void {
    const { look } = this;
    if (look.deleted) return;
    const clean = raw.replace(CONTROL, '');
    if (look.hidden) this.hidden += clean;
    else if (look.gap && !clean.trim()) this.takeLabel();
    else if (look.label) this.label = (this.label ?? '') + clean.trim();
    else this.add(look.preformatted ? clean.replace(/\r\n?/g, '\n') : this.collapse(clean));
  }

  lineBreak(): void {
    this.space = false;
    if (!this.look.deleted && !this.look.hidden && !this.runs.isBlank) this.add('\n');
  }

  /** Ends the paragraph at hand, if there is one. Whether something was kept. */
  flush(): boolean {
    const { runs, opened, holder } = this;
    const { hidden, label } = this;
    this.runs = new RunList();
    this.opened = undefined;
    this.space = false;
    this.hidden = '';
    this.label = undefined;
    if (hidden.trim()) this.log.text('hidden-text', hidden.trim(), { ...holder.place });
    trimEnd(runs);
    if (runs.isBlank || !opened) return false;
    const list = label === undefined ? this.item : itemOfWord(label, opened.kind.css ?? {});
    this.item = undefined;
    this.grow();
    holder.counter.paragraphs++;
    const { style, outline } = opened.kind;
    const paragraph: Paragraph = {
      kind: 'paragraph',
      runs: runs.runs,
      ...(style !== undefined && { style }),
      ...(outline !== undefined && { outline }),
      ...(list && { list }),
      ...(this.bookmarks.length && { bookmarks: this.bookmarks.splice(0) }),
      ...(this.comments.length && { comments: this.comments.splice(0) }),
      ...(holder.afterBlank && { afterBlank: true }),
      ...(opened.look.contents && { contents: true }),
      ...(opened.look.origin && { origin: opened.look.origin }),
      place: { ...holder.place, paragraph: holder.counter.paragraphs },
    };
    holder.blocks.push(paragraph);
    holder.afterBlank = false;
    return true;
  }

  /** Counts a paragraph, a row or a cell. */
  grow(): void {
    if (++this.size > LIMITS.blocks) throw tooManyBlocks();
  }

  enterTable(table: HtmlTable): void {
    if (this.tables.length >= LIMITS.tables) throw tooDeep('table');
    this.tables.push(table);
  }

  get place(): DocumentPlace {
    return this.holder.place;
  }

  private add(text: string): void {
    if (!text) return;
    this.opened ??= { look: this.look, kind: this.kind };
    this.runs.add(text, runStyle(this.look));
  }

  /** One space for many, none at the beginning of a line; across elements too. */
  private collapse(text: string): string {
    const single = text.replace(SPACES, ' ');
    const from = single.startsWith(' ') ? 1 : 0;
    const to = single.endsWith(' ') ? single.length - 1 : single.length;
    this.space ||= from === 1;
    if (to <= from) return '';
    const isDue = this.space && !this.runs.atLineStart;
    this.space = to < single.length;
    const words = single.slice(from, to);
    if (!isDue) return words;
    // `a <b>b</b> c` and `a<b> b </b>c` are read alike: the space is not bold.
    if (!this.look.bold && !this.look.italic) return ` ${words}`;
    this.runs.extend(' ');
    return words;
  }

  /** What stands before the gap that Word puts after a number is that number. */
  private takeLabel(): void {
    if (this.label !== undefined || this.runs.length > LONGEST_GAP) return;
    const text = this.runs.runs
      .map((run) => run.text)
      .join('')
      .trim();
    if (!text || text.length > LONGEST_LABEL) return;
    this.label = text;
    this.runs = new RunList();
  }
}

function trimEnd({ runs }: RunList): void {
  for (let last = runs[runs.length - 1]; last; last = runs[runs.length - 1]) {
    last.text = last.text.trimEnd();
    if (last.text) return;
    runs.pop();
  }
}

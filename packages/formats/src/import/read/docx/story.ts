import type { Block, DocumentPlace, Paragraph } from '../../document.js';
import { LIMITS, type XmlAttributes, type XmlHandler } from '../../package/index.js';
import { tooManyBlocks } from '../../package/refusals.js';
import { append } from '../append.js';
import type { RunStyle } from '../run-list.js';
import { Container } from './container.js';
import { ELEMENTS, type Element, SKIP } from './elements/index.js';
import { FieldStack } from './fields.js';
import { keepParagraph } from './keep-paragraph.js';
import { ParagraphBuilder } from './paragraph-builder.js';
import type { Picture } from './picture.js';
import { RunState } from './run-state.js';
import type { Sources } from './sources.js';
import type { DraftCell, TableBuilder } from './table-builder.js';

/** What a text box interrupts. */
interface Frame {
  container: Container;
  paragraph: ParagraphBuilder | undefined;
  run: RunState;
  fields: FieldStack;
  picture: Picture | undefined;
}

/**
 * Reads one stream of text of a document. It only keeps where it is; what each element does to it is in `elements/`. An
 * element that none knows is passed through: its content counts, its own meaning does not.
 */
export class Story implements XmlHandler {
  container: Container;
  paragraph: ParagraphBuilder | undefined;
  run = new RunState();
  fields = new FieldStack();
  readonly tables: TableBuilder[] = [];
  readonly cells: DraftCell[] = [];
  /** Tables of the body so far. */
  tableCount = 0;
  /** Addresses of the `w:hyperlink` around, innermost last. */
  readonly links: (string | undefined)[] = [];
  /** For each content control around: whether it holds a table of contents. */
  readonly controls: boolean[] = [];
  /** For each `mc:AlternateContent` around: whether one of its choices was taken. */
  readonly choices: boolean[] = [];
  /** Comments that began between paragraphs. */
  commentsToPlace: string[] = [];
  /** The properties are those of a paragraph's mark, not of a run. */
  inMark = false;
  /** Characters of the element whose text is being gathered. */
  buffer: string | undefined;

  /** Whether the spaces at both ends of that text count. */
  preserves = false;
  /** What holds the tables around, innermost last. */
  readonly outer: Container[] = [];
  picture: Picture | undefined;

  private readonly frames: Frame[] = [];
  private readonly parents: string[] = [];
  private readonly elements: (Element | undefined)[] = [];
  private skipped = 0;

  constructor(
    readonly sources: Sources,
    place: DocumentPlace = {},
    origin?: Paragraph['origin'],
  ) {
    this.container = new Container(place, origin ? undefined : { paragraphs: 0 }, origin);
  }

  get parent(): string {
    return this.parents[this.parents.length - 1] ?? '';
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.skipped) {
      this.skipped++;
      return;
    }
    const element = ELEMENTS.get(name);
    if (element?.open?.(this, attributes) === SKIP) {
      this.skipped = 1;
      return;
    }
    this.parents.push(name);
    this.elements.push(element);
  }

  close(): void {
    if (this.skipped) {
      this.skipped--;
      return;
    }
    this.parents.pop();
    this.elements.pop()?.close?.(this);
  }

  text(text: string): void {
    if (!this.skipped && this.buffer !== undefined) this.buffer += text;
  }

  /** Characters that a reader of the document sees here, or would if they were not hidden. */
  add(text: string): void {
    const { paragraph, run } = this;
    if (!paragraph) return;
    if (this.fields.inCode) {
      this.fields.swallowed += text;
      return;
    }
    const toggles = run.toggles(this.sources.styles, paragraph.styleId);
    if (toggles.hidden) {
      paragraph.hidden += text;
      return;
    }
    const style: RunStyle = {};
    if (toggles.bold) style.bold = true;
    if (toggles.italic) style.italic = true;
    const link = this.fields.link ?? this.links[this.links.length - 1];
    if (link) style.link = link;
    paragraph.runs.add(text, style);
  }

  /** Counts a paragraph, a row or a cell; refuses a document that has too many. */
  grow(): void {
    if (++this.sources.size.blocks > LIMITS.blocks) throw tooManyBlocks();
  }

  openParagraph(): void {
    this.grow();
    this.paragraph = new ParagraphBuilder(this.container.nextPlace());
    this.paragraph.contents = this.inContents;
    this.run = new RunState();
    for (const id of this.commentsToPlace.splice(0)) this.comment(id);
  }

  /** A text that stands apart from the paragraph that it is written in. */
  enterFrame(): void {
    const { container, paragraph, run, fields, picture } = this;
    this.frames.push({ container, paragraph, run, fields, picture });
    this.container = new Container(paragraph?.place ?? container.place, undefined, 'text-box');
    this.paragraph = undefined;
    this.fields = new FieldStack();
  }

  leaveFrame(): void {
    const frame = this.frames.pop();
    if (!frame) return;
    const blocks = this.finish();
    Object.assign(this, frame);
    append(this.paragraph?.after ?? this.container.blocks, blocks);
    if (blocks.length) this.sources.log.count('text-box', this.place);
  }

  /** Whether what is read belongs to a table of contents. */
  get inContents(): boolean {
    return this.controls.includes(true) || this.fields.inContents;
  }

  get place(): DocumentPlace {
    return this.paragraph?.place ?? this.container.place;
  }

  /** Puts a comment on the paragraph at hand, once. */
  comment(id: string): void {
    const { comments, placed } = this.sources;
    const comment = comments.get(id);
    if (!comment || placed.has(id)) return;
    if (!this.paragraph) {
      this.commentsToPlace.push(id);
      return;
    }
    placed.add(id);
    this.paragraph.comments.push(comment);
  }

  /** The blocks of the container at hand, with what still waited for a next paragraph. */
  finish(): Block[] {
    const { waiting, blocks } = this.container;
    if (waiting) {
      this.container.waiting = undefined;
      waiting.joinsNext = false;
      keepParagraph(this, waiting);
    }
    return blocks;
  }

  closeParagraph(): void {
    const { paragraph, container } = this;
    this.paragraph = undefined;
    const swallowed = this.fields.endOfParagraph().trim();
    if (!paragraph) return;
    if (swallowed) this.sources.log.text('unknown', swallowed, paragraph.place);
    if (paragraph.hidden.trim()) this.sources.log.text('hidden-text', paragraph.hidden.trim(), paragraph.place);
    if (container.waiting) paragraph.takeOver(container.waiting);
    container.waiting = paragraph.joinsNext ? paragraph : undefined;
    if (!paragraph.joinsNext) keepParagraph(this, paragraph);
  }
}

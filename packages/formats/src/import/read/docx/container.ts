import type { Block, DocumentPlace, Paragraph } from '../../document.js';
import type { ParagraphBuilder } from './paragraph-builder.js';

/** What holds blocks while they are read: the body, a cell, a text box, a note. */
export class Container {
  readonly blocks: Block[] = [];
  /** A paragraph whose mark was deleted waits here for the next one. */
  waiting: ParagraphBuilder | undefined;
  /** Bookmarks between paragraphs or in empty ones: they go to the next that is kept. */
  bookmarks: string[] = [];
  afterBlank = false;

  /**
   * `counter` counts paragraphs for their places; what is nested counts on with what holds it. Without one, paragraphs all
   * stand at `place`.
   */
  constructor(
    readonly place: DocumentPlace,
    readonly counter: { paragraphs: number } | undefined,
    readonly origin?: Paragraph['origin'],
  ) {}

  nextPlace(): DocumentPlace {
    if (!this.counter) return this.place;
    const { table, row, column } = this.place;
    const paragraph = ++this.counter.paragraphs;
    if (table === undefined) return { paragraph };
    return row === undefined || column === undefined ? { table, paragraph } : { table, row, column, paragraph };
  }
}

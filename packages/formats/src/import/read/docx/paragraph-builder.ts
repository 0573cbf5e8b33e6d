import type { Block, DocumentPlace, Paragraph, ReadComment } from '../../document.js';
import { append } from '../append.js';
import { RunList } from '../run-list.js';

/** A paragraph while it is read. */
export class ParagraphBuilder {
  runs = new RunList();
  /** What floats beside it (text boxes) or stands below it (notes): listed after it. */
  after: Block[] = [];
  bookmarks: string[] = [];
  comments: ReadComment[] = [];
  /** Text that is there but does not show. */
  hidden = '';
  styleId: string | undefined;
  /** From 0; what the paragraph itself says. */
  outline: number | undefined;
  num: string | undefined;
  level: number | undefined;
  /** Its mark was deleted: what it holds begins the next paragraph. */
  joinsNext = false;
  contents = false;

  constructor(readonly place: DocumentPlace) {}

  /** Takes over what an earlier paragraph held whose mark was deleted. */
  takeOver(earlier: ParagraphBuilder): void {
    earlier.runs.addAll(this.runs);
    append(earlier.after, this.after);
    append(earlier.bookmarks, this.bookmarks);
    append(earlier.comments, this.comments);
    const { runs, after, bookmarks, comments } = earlier;
    Object.assign(this, { runs, after, bookmarks, comments });
  }

  get hasContent(): boolean {
    return !this.runs.isBlank || this.comments.length > 0;
  }

  build(extra: Pick<Paragraph, 'style' | 'outline' | 'list' | 'afterBlank' | 'origin'>): Paragraph {
    return {
      kind: 'paragraph',
      runs: this.runs.runs,
      ...extra,
      ...(this.bookmarks.length && { bookmarks: this.bookmarks }),
      ...(this.comments.length && { comments: this.comments }),
      ...(this.contents && { contents: true as const }),
      place: this.place,
    };
  }
}

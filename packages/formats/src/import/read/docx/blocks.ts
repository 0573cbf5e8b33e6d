import type { Block, DocumentPlace, Paragraph, ReadComment } from '../../document.js';

/** All paragraphs of `blocks`, those of tables included, in reading order. */
export function* paragraphsOf(blocks: readonly Block[]): Iterable<Paragraph> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield block;
    else for (const { cells } of block.rows) for (const cell of cells) yield* paragraphsOf(cell.blocks);
  }
}

export function textOf(paragraph: Paragraph): string {
  return paragraph.runs.map(({ text }) => text).join('');
}

/** The text of `blocks`, a line for each paragraph. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return [...paragraphsOf(blocks)].map(textOf).join('\n').trim();
}

/** Says where blocks stand that were read before what refers to them. */
export function relocate(blocks: readonly Block[], place: DocumentPlace): void {
  for (const paragraph of paragraphsOf(blocks)) paragraph.place = place;
}

export function commentsOf(blocks: readonly Block[]): ReadComment[] {
  return [...paragraphsOf(blocks)].flatMap(({ comments = [] }) => comments);
}

/** A comment as a remark of the report quotes it. */
export function quotedComment({ author, text }: ReadComment): string {
  return author ? `${author}\u00a0: ${text}` : text;
}

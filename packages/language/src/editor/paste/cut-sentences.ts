import type { Block } from './blocks.js';
import { beforeNext, WIDEST_PAGE } from './line-joints.js';

/** Where a sentence, a heading in bold or an aside may end. */
const STOPS = /[.;:!?…»”")\]*]$/;

/**
 * Whether a sentence was cut between two lines, as PDFs do where a page or a cell ends: nothing says that it stops, and the next
 * line goes on in lower case. Blank lines between the two do not count.
 */
export function isCut(line: string, next: string): boolean {
  return line.length <= WIDEST_PAGE && !STOPS.test(line) && /^\p{Ll}/u.test(next);
}

/** Joins the paragraphs that go on with the sentence of the block above. */
export function joinCutSentences(blocks: readonly Block[]): Block[] {
  const pieces: { block: Block; texts: string[] }[] = [];
  let above = '';
  for (const block of blocks) {
    const last = pieces.at(-1);
    if (last && block.niveau === undefined && isCut(above, block.text)) {
      last.texts.push(beforeNext(last.texts.pop() ?? '', block.text), block.text);
    } else pieces.push({ block, texts: [block.text] });
    above = block.text;
  }
  return pieces.map(({ block, texts }) => ({ ...block, text: texts.join('') }));
}

import type { Story } from '../story.js';
import { type Element, type Elements, mark, PASSED_OVER, SKIP } from './element.js';

const rowOf = ({ tables }: Story) => tables[tables.length - 1]?.row;
const cellOf = ({ cells }: Story) => cells[cells.length - 1];

/** Text that was deleted, or moved elsewhere: the final view does not have it. */
function gone(kind: 'deletion' | 'move'): Element {
  return {
    open(story) {
      const { log } = story.sources;
      if (story.parent === 'w:trPr') {
        const row = rowOf(story);
        if (row) row.deleted = true;
      } else if (story.inMark) {
        if (story.paragraph) story.paragraph.joinsNext = true;
        log.count(kind, story.place);
      } else if (story.parent !== 'w:numPr') {
        log.count(kind, story.place);
      }
      return SKIP;
    },
  };
}

/** Text that was inserted, or moved here: the final view has it. */
const added = mark((story) => {
  const isProperty = story.inMark || story.parent === 'w:trPr' || story.parent === 'w:numPr';
  if (!isProperty) story.sources.log.count('insertion', story.place);
});

/** Tracked changes, in their final view. */
export const REVISIONS: Elements = {
  'w:ins': added,
  'w:del': gone('deletion'),
  'w:moveFrom': gone('move'),
  'w:cellDel': mark((story) => {
    const cell = cellOf(story);
    if (cell) cell.deleted = true;
    story.sources.log.count('deletion', story.place);
  }),
  'w:cellMerge': mark((story, attributes) => {
    const cell = cellOf(story);
    const merge = attributes['w:vMerge'];
    if (cell && merge) cell.merge = merge === 'rest' ? 'restart' : 'continue';
  }),
  // Only in deleted runs; here in case that it stands alone.
  'w:delText': PASSED_OVER,
  'w:delInstrText': PASSED_OVER,
  // Properties as they were before a tracked change.
  'w:pPrChange': PASSED_OVER,
  'w:rPrChange': PASSED_OVER,
  'w:tcPrChange': PASSED_OVER,
  'w:trPrChange': PASSED_OVER,
  'w:tblPrChange': PASSED_OVER,
  'w:tblPrExChange': PASSED_OVER,
  'w:tblGridChange': PASSED_OVER,
  'w:sectPrChange': PASSED_OVER,
  'w:numberingChange': PASSED_OVER,
};

import { RunState } from '../run-state.js';
import { symbolOf, symbolsIn } from '../symbols.js';
import { isOn } from '../values.js';
import { type Elements, mark, PASSED_OVER, SKIP } from './element.js';

const BREAKS = /[\t\r\n]/g;
/** Those, and signs of symbol fonts. */
const SPECIAL = /[\t\r\n\uf020-\uf0ff]/;

/** Without the spaces at both ends; no-break spaces stay. */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return text.slice(start, end);
}

/** The text of runs, and its formatting. */
export const RUNS: Elements = {
  'w:r': mark((story) => {
    story.run = new RunState();
  }),
  // In the properties of a run, of a paragraph's mark, of a content control, of a list's level.
  'w:rPr': {
    open(story) {
      if (story.parent === 'w:pPr') story.inMark = true;
      else if (story.parent !== 'w:r' && story.parent !== 'm:r') return SKIP;
      return undefined;
    },
    close(story) {
      story.inMark = false;
    },
  },
  'w:b': mark((story, attributes) => {
    if (!story.inMark) story.run.bold = isOn(attributes['w:val']);
  }),
  'w:i': mark((story, attributes) => {
    if (!story.inMark) story.run.italic = isOn(attributes['w:val']);
  }),
  'w:vanish': mark((story, attributes) => {
    if (!story.inMark) story.run.hidden = isOn(attributes['w:val']);
  }),
  'w:rStyle': mark((story, attributes) => {
    if (!story.inMark) story.run.style = attributes['w:val'];
  }),
  'w:rFonts': mark((story, attributes) => {
    if (!story.inMark) story.run.font = attributes['w:ascii']?.toLowerCase();
  }),

  'w:t': {
    open(story, attributes) {
      story.buffer = '';
      story.preserves = attributes['xml:space'] === 'preserve';
      return undefined;
    },
    close(story) {
      const { buffer = '', preserves, run } = story;
      story.buffer = undefined;
      // Line ends of the file are no line breaks of the text.
      const text = SPECIAL.test(buffer) ? symbolsIn(buffer.replace(BREAKS, ' '), run.font) : buffer;
      story.add(preserves ? text : trimmed(text));
    },
  },
  'w:tab': mark((story) => {
    // In the properties of a paragraph it is a tab stop.
    if (story.parent === 'w:r') story.add('\t');
  }),
  'w:ptab': mark((story) => story.add('\t')),
  'w:br': mark((story) => story.add('\n')),
  'w:cr': mark((story) => story.add('\n')),
  'w:noBreakHyphen': mark((story) => story.add('\u2011')),
  'w:sym': mark((story, attributes) => {
    story.add(symbolOf(attributes['w:char'] ?? '', attributes['w:font']?.toLowerCase()));
  }),
  // The reading above a word in East Asian text.
  'w:rt': PASSED_OVER,
};

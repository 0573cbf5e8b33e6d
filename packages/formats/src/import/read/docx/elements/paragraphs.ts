import { placeNote } from '../place-note.js';
import { whole } from '../values.js';
import { type Elements, mark, PASSED_OVER } from './element.js';

/** Bookmarks that Word sets by itself. */
const OWN_BOOKMARKS = new Set(['_GoBack']);

/** Paragraphs, their properties, and what is anchored in them. */
export const PARAGRAPHS: Elements = {
  'w:p': {
    open(story) {
      // Only a broken file has a paragraph in a paragraph: both are kept.
      if (story.paragraph) story.closeParagraph();
      story.openParagraph();
      return undefined;
    },
    close: (story) => story.closeParagraph(),
  },
  'w:pStyle': mark(({ paragraph }, attributes) => {
    if (paragraph) paragraph.styleId = attributes['w:val'];
  }),
  'w:numId': mark(({ paragraph }, attributes) => {
    if (paragraph) paragraph.num = attributes['w:val'];
  }),
  'w:ilvl': mark(({ paragraph }, attributes) => {
    if (paragraph) paragraph.level = whole(attributes['w:val'], 0, 8);
  }),
  'w:outlineLvl': mark(({ paragraph }, attributes) => {
    if (paragraph) paragraph.outline = whole(attributes['w:val'], 0, 9, 9);
  }),
  'w:sectPr': PASSED_OVER,
  'w:bookmarkStart': mark(({ paragraph, container }, attributes) => {
    const name = attributes['w:name'];
    if (name && !OWN_BOOKMARKS.has(name)) (paragraph?.bookmarks ?? container.bookmarks).push(name);
  }),
  'w:commentRangeStart': mark((story, attributes) => story.comment(attributes['w:id'] ?? '')),
  'w:commentReference': mark((story, attributes) => story.comment(attributes['w:id'] ?? '')),
  'w:hyperlink': {
    open(story, attributes) {
      const anchor = attributes['w:anchor'];
      const address = story.sources.links.get(attributes['r:id'] ?? '');
      story.links.push(address ?? (anchor === undefined ? undefined : `#${anchor}`));
      return undefined;
    },
    close(story) {
      story.links.pop();
    },
  },
  'w:footnoteReference': mark((story, attributes) => placeNote(story, 'footnote', attributes['w:id'])),
  'w:endnoteReference': mark((story, attributes) => placeNote(story, 'endnote', attributes['w:id'])),
  // Content controls: what they hold counts, their own description does not.
  'w:sdt': {
    open(story) {
      story.controls.push(false);
      return undefined;
    },
    close(story) {
      story.controls.pop();
    },
  },
  'w:docPartGallery': mark(({ controls }, attributes) => {
    const isContents = attributes['w:val'] === 'Table of Contents';
    if (isContents && controls.length) controls[controls.length - 1] = true;
  }),
};

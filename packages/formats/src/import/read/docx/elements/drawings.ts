import { reportPicture } from '../picture.js';
import type { Story } from '../story.js';
import { type Elements, mark, PASSED_OVER, SKIP } from './element.js';

function endPicture(story: Story): void {
  reportPicture(story);
  story.picture = undefined;
}

/** Pictures, text boxes, equations and embedded objects. */
export const DRAWINGS: Elements = {
  // One content in several forms: the first is the richest, and one is enough.
  'mc:AlternateContent': {
    open(story) {
      story.choices.push(false);
      return undefined;
    },
    close(story) {
      story.choices.pop();
    },
  },
  'mc:Choice': {
    open({ choices }) {
      if (choices[choices.length - 1]) return SKIP;
      choices[choices.length - 1] = true;
      return undefined;
    },
  },
  'mc:Fallback': {
    open: ({ choices }) => (choices[choices.length - 1] ? SKIP : undefined),
  },
  'w:txbxContent': {
    open(story) {
      story.enterFrame();
      return undefined;
    },
    close: (story) => story.leaveFrame(),
  },
  'w:drawing': {
    open(story) {
      story.picture = {};
      return undefined;
    },
    close: endPicture,
  },
  'w:pict': {
    open(story) {
      story.picture = {};
      return undefined;
    },
    close: endPicture,
  },
  'w:object': {
    open(story) {
      story.picture = { kind: 'object' };
      return undefined;
    },
    close: endPicture,
  },
  'wp:docPr': mark(({ picture }, attributes) => {
    if (picture) picture.text = attributes.descr || attributes.title;
  }),
  'adec:decorative': mark(({ picture }, attributes) => {
    if (picture && attributes.val !== '0') picture.decorative = true;
  }),
  'pic:pic': mark(({ picture }) => {
    if (picture) picture.kind ??= 'image';
  }),
  'v:shape': mark(({ picture }, attributes) => {
    if (picture) picture.text ??= attributes.alt;
  }),
  'v:imagedata': mark(({ picture }, attributes) => {
    if (!picture) return;
    picture.kind ??= 'image';
    picture.text ??= attributes['o:title'] || undefined;
  }),
  'c:chart': mark(({ picture }) => {
    if (picture) picture.kind = 'object';
  }),
  'dgm:relIds': mark(({ picture }, attributes) => {
    if (!picture) return;
    picture.kind = 'object';
    picture.diagram = attributes['r:dm'];
  }),
  'w:altChunk': mark(({ sources, place }) => sources.log.count('object', place)),
  'w:subDoc': mark(({ sources, place }) => sources.log.count('object', place)),
  'm:oMath': mark(({ sources, place }) => sources.log.count('equation', place)),
  // The letters of an equation, in their order: something to start from.
  'm:t': {
    open(story) {
      story.buffer = '';
      return undefined;
    },
    close(story) {
      story.add(story.buffer ?? '');
      story.buffer = undefined;
    },
  },
  'w:binData': PASSED_OVER,
};

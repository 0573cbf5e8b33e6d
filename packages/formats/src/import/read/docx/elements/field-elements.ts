import type { XmlAttributes } from '../../../package/index.js';
import type { Story } from '../story.js';
import { isOn, whole } from '../values.js';
import { type Elements, mark } from './element.js';

const UNCHECKED = '☐';
const CHECKED = '☒';

const last = ({ fields }: Story) => fields.last;

function end(story: Story): void {
  const field = story.fields.end();
  const shown = field?.shown ?? field?.entries?.[field.chosen ?? 0];
  if (shown !== undefined) story.add(shown);
}

function step(story: Story, attributes: XmlAttributes): void {
  const type = attributes['w:fldCharType'];
  if (type === 'begin') story.fields.begin();
  else if (type === 'separate') story.fields.separate();
  else if (type === 'end') end(story);
  if (story.paragraph && story.inContents) story.paragraph.contents = true;
}

/** Fields: what they printed last is kept, their instruction is not. */
export const FIELDS: Elements = {
  'w:fldChar': mark(step),
  'w:instrText': {
    open(story) {
      story.buffer = '';
      return undefined;
    },
    close(story) {
      const field = last(story);
      if (field) field.instruction += story.buffer ?? '';
      story.buffer = undefined;
    },
  },
  'w:fldSimple': {
    open(story, attributes) {
      story.fields.begin(attributes['w:instr']);
      story.fields.separate();
      return undefined;
    },
    close: end,
  },
  // Form fields of older documents, inside the `w:fldChar` that begins them.
  'w:checkBox': mark((story) => {
    const field = last(story);
    if (field) field.shown = UNCHECKED;
  }),
  'w:default': mark((story, attributes) => {
    const field = last(story);
    if (!field) return;
    if (field.shown !== undefined) field.shown = isOn(attributes['w:val']) ? CHECKED : UNCHECKED;
    else if (field.entries) field.chosen = whole(attributes['w:val'], 0, 1000);
  }),
  'w:checked': mark((story, attributes) => {
    const field = last(story);
    if (field?.shown !== undefined) field.shown = isOn(attributes['w:val']) ? CHECKED : UNCHECKED;
  }),
  'w:ddList': mark((story) => {
    const field = last(story);
    if (field) field.entries = [];
  }),
  'w:listEntry': mark((story, attributes) => {
    last(story)?.entries?.push(attributes['w:val'] ?? '');
  }),
  'w:result': mark((story, attributes) => {
    const field = last(story);
    if (field?.entries) field.chosen = whole(attributes['w:val'], 0, 1000);
  }),
};

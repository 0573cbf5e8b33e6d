import type { XmlAttributes } from '../../../package/index.js';
import type { Story } from '../story.js';

/** Said by an element whose content is passed over whole. */
export const SKIP = Symbol('skip');

/** What an element does to the story when it opens and when it closes. */
export interface Element {
  open?(story: Story, attributes: XmlAttributes): typeof SKIP | undefined;
  close?(story: Story): void;
}

export type Elements = Readonly<Record<string, Element>>;

/** An element that only marks a point or sets a property, and has no content that matters. */
export function mark(act: (story: Story, attributes: XmlAttributes) => void): Element {
  return {
    open(story, attributes) {
      act(story, attributes);
      return undefined;
    },
  };
}

export const PASSED_OVER: Element = { open: () => SKIP };

import type { Block } from '../../document.js';
import type { Package } from '../../package/index.js';
import type { Sources } from './sources.js';
import { Story } from './story.js';

/** Reads the footnotes or the endnotes, each a story of its own, into `sources.notes`. */
export function readNotes(
  file: Package,
  part: string | undefined,
  kind: 'footnote' | 'endnote',
  sources: Sources,
): void {
  const element = `w:${kind}`;
  let story: Story | undefined;
  let id = '';
  if (part === undefined) return;
  file.parse(part, {
    open(name, attributes) {
      if (name !== element) story?.open(name, attributes);
      // Others are the lines that part notes from text.
      else if ((attributes['w:type'] ?? 'normal') === 'normal') {
        story = new Story(sources, {}, kind);
        id = attributes['w:id'] ?? '';
      }
    },
    close(name) {
      if (name !== element) story?.close();
      else if (story) {
        const blocks: Block[] = story.finish();
        if (blocks.length) sources.notes.set(`${kind} ${id}`, blocks);
        story = undefined;
      }
    },
    text(text) {
      story?.text(text);
    },
  });
}

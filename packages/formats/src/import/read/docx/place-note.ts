import { append } from '../append.js';
import { relocate } from './blocks.js';
import type { Story } from './story.js';

/** Lists a note after the paragraph that refers to it. */
export function placeNote(story: Story, kind: 'footnote' | 'endnote', id: string | undefined): void {
  const { paragraph, place, sources } = story;
  const key = `${kind} ${id}`;
  const blocks = sources.notes.get(key);
  if (!blocks || !paragraph) return;
  sources.notes.delete(key);
  relocate(blocks, place);
  append(paragraph.after, blocks);
  sources.log.count('footnote', place);
}

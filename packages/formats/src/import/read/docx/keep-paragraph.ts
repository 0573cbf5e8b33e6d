import type { ListItem } from '../../document.js';
import { append } from '../append.js';
import type { ParagraphBuilder } from './paragraph-builder.js';
import type { Story } from './story.js';
import type { Style } from './styles.js';

/** Names of the headings' styles: built-in ones are English in every file, some programs write French. */
const HEADING = /^(?:heading|titre) ([1-9])$/;

/** Body text has the outline level 9. */
const BODY = 9;

function headingLevel({ name, outline }: Style): number | undefined {
  const level = outline === undefined && name !== undefined ? HEADING.exec(name)?.[1] : undefined;
  return level === undefined ? outline : Number(level) - 1;
}

/** The list that a paragraph is in: its own, or its style's. */
function listOf({ sources }: Story, { num, level, styleId }: ParagraphBuilder, style: Style): ListItem | undefined {
  if (num === '0') return undefined;
  if (num !== undefined) return sources.counters.item(num, level ?? style.level ?? 0, styleId);
  return style.num === undefined ? undefined : sources.counters.item(style.num, level ?? style.level, styleId);
}

/** Adds a paragraph to what holds it, unless nothing is to be seen of it. */
export function keepParagraph(story: Story, paragraph: ParagraphBuilder): void {
  const { container } = story;
  const style = story.sources.styles.ofParagraph(paragraph.styleId);
  const list = listOf(story, paragraph, style);
  if (container.bookmarks.length) {
    append(container.bookmarks, paragraph.bookmarks);
    paragraph.bookmarks = container.bookmarks;
    container.bookmarks = [];
  }
  // An empty paragraph still shows its number.
  if (!paragraph.hasContent && !list?.ordered && list?.label === undefined) {
    container.bookmarks = paragraph.bookmarks;
    container.afterBlank = container.blocks.length > 0 && !paragraph.after.length;
    append(container.blocks, paragraph.after);
    return;
  }
  const outline = paragraph.outline ?? headingLevel(style);
  if (style.name?.startsWith('toc ')) paragraph.contents = true;
  container.blocks.push(
    paragraph.build({
      ...(paragraph.styleId !== undefined && style.name !== undefined && { style: style.name }),
      ...(outline !== undefined && outline < BODY && { outline: outline + 1 }),
      ...(list && { list }),
      ...(container.afterBlank && { afterBlank: true }),
      ...(container.origin && { origin: container.origin }),
    }),
  );
  append(container.blocks, paragraph.after);
  container.afterBlank = false;
}

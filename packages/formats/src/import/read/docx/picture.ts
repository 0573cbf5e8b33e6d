import type { Story } from './story.js';

/** A picture or an embedded object while it is read. */
export interface Picture {
  kind?: 'image' | 'object';
  /** What is said of it for those who do not see it. */
  text?: string | undefined;
  decorative?: true;
  /** The relationship of the part that holds the text of a diagram. */
  diagram?: string | undefined;
}

/** Reports the picture that ends here; a text box is reported with its text, and a line or an arrow says nothing. */
export function reportPicture({ picture, place, sources: { log, diagrams } }: Story): void {
  if (!picture?.kind || picture.decorative) return;
  const text = [picture.text, diagrams.get(picture.diagram ?? '')].filter(Boolean).join('\n').trim();
  if (text) log.text(picture.kind, text, place);
  else log.count(picture.kind, place);
}

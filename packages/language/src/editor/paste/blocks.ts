/** A paragraph or an item of a list, in the light markup of the language, on one line. */
export interface Block {
  text: string;
  /** Absent for a paragraph. */
  niveau?: 1 | 2;
  /** The number of a numbered item. */
  numero?: number;
}

/** The lines of some blocks as the language reads them: a blank line around paragraphs, items one under another. */
export function printBlocks(blocks: readonly Block[]): string[] {
  const lines: string[] = [];
  let above: 'paragraph' | 'bullets' | 'numbers' | undefined;
  for (const { text, niveau, numero } of blocks) {
    const inList = above === 'bullets' || above === 'numbers';
    if (niveau === 2 && inList) {
      lines.push(`  - ${text}`);
      continue;
    }
    const kind = niveau === undefined ? 'paragraph' : numero === undefined ? 'bullets' : 'numbers';
    // A list may follow its lead at once, but a number starts one only behind a blank line.
    const follows = kind === above || (kind === 'bullets' && above === 'paragraph');
    if (above && (kind === 'paragraph' || !follows)) lines.push('');
    lines.push(kind === 'paragraph' ? text : kind === 'bullets' ? `- ${text}` : `${numero}. ${text}`);
    above = kind;
  }
  return lines;
}

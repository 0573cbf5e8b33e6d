const CLOSER: Record<string, string> = { '"': '"', '«': '»', '“': '”' };

/** What stands between the quotes of a text, and where it starts in the literal. */
export interface LiteralContent {
  content: string;
  start: number;
}

function endsUnescaped(image: string, closer: string, from: number): boolean {
  if (image.length < from + closer.length || !image.endsWith(closer)) return false;
  let backslashes = 0;
  while (image[image.length - closer.length - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 0;
}

/**
 * Takes the quotes off a text as it stands in the source. The closing quote may be missing (an unclosed text), the
 * opening one too (a text that only an orphan quote closes). The no-break space inside `« »` belongs to the quotes.
 */
export function literalContent(image: string): LiteralContent {
  const opener =
    image.startsWith('"""') && image.length > 3 ? '"""' : CLOSER[image[0] as string] ? (image[0] as string) : '';
  const closer = opener === '"""' ? opener : (CLOSER[opener] ?? '"');
  const start = opener.length;
  const end = endsUnescaped(image, closer, start) ? image.length - closer.length : image.length;
  const content = image.slice(start, end);
  if (opener !== '«') return { content, start };
  const lead = /^[\u00a0\u202f]?/.exec(content)?.[0].length ?? 0;
  return { content: content.slice(lead).replace(/[\u00a0\u202f]$/, ''), start: start + lead };
}

const NBSP = '\u00a0';

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}

/** Where straight quotes stand that no backslash keeps. */
function straightQuotes(text: string): number[] {
  return [...text.matchAll(/"/g)].map(({ index }) => index).filter((at) => !isEscaped(text, at));
}

function canOpen(text: string, at: number): boolean {
  return /^$|[\s([’'«*–—-]/.test(text[at - 1] ?? '') && /\S/.test(text[at + 1] ?? '');
}

/**
 * Straight quotes delimit the texts of the language: pairs inside become « … » with no-break spaces; one without its
 * fellow (15") is kept by a backslash.
 */
export function frenchQuotes(text: string): string {
  if (!text.includes('"')) return text;
  let out = '';
  let from = 0;
  let open: number | undefined;
  for (const at of straightQuotes(text)) {
    if (open === undefined && canOpen(text, at)) {
      open = at;
      continue;
    }
    if (open === undefined) {
      out += `${text.slice(from, at)}\\"`;
    } else {
      out += `${text.slice(from, open)}«${NBSP}${text.slice(open + 1, at).trim()}${NBSP}»`;
      open = undefined;
    }
    from = at + 1;
  }
  if (open !== undefined) {
    out += `${text.slice(from, open)}\\"`;
    from = open + 1;
  }
  return out + text.slice(from);
}

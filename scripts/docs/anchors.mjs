/** The anchor that Git forges and VS Code give to a heading: « Éléments `a` » becomes `éléments-a`. */
export function anchorOf(heading) {
  return heading
    .trim()
    .toLowerCase()
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replaceAll(' ', '-');
}

/**
 * The headings of a Markdown page outside its code blocks: line number, text, anchor (numbered where it comes again).
 * @param {string} markdown
 * @returns {{ index: number, text: string, anchor: string }[]}
 */
export function headingsOf(markdown) {
  const seen = new Map();
  let fenced = false;
  return markdown.split('\n').flatMap((line, index) => {
    if (/^\s*```/.test(line)) fenced = !fenced;
    const text = fenced ? undefined : /^#{1,6} (.*)$/.exec(line)?.[1];
    if (text === undefined) return [];
    const base = anchorOf(text);
    const count = seen.get(base) ?? 0;
    seen.set(base, count + 1);
    return [{ index, text, anchor: count ? `${base}-${count}` : base }];
  });
}

/** « écrite, orale et pratique »; `link` stands before the last item. */
export function enumerate(items: readonly string[], link = 'et'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${link} ${items.at(-1)}`;
}

/** What no page and no cell may hold: control characters but tab and line breaks, lone surrogates, U+FFFE and U+FFFF. */
const INTERDITS = /[^\t\n\r\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** What parts words without being seen: tab, Word's manual line and page breaks as they are pasted. */
const BLANCS = /[\t\v\f]/g;

/** Characters as any page or cell may hold them; line breaks stay. */
export function sansInterdits(text: string): string {
  return text.replace(BLANCS, ' ').replace(INTERDITS, '');
}

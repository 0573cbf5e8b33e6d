/** What XML 1.0 forbids: control characters but tab and line breaks, lone surrogates, U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Vertical tab and form feed: what Word's manual line and page breaks become when pasted. They part words. */
const BREAK = /[\v\f]/g;

/** Characters as XML text: markup escaped, forbidden characters dropped (Word refuses a file that holds one). */
export function escapeText(text: string): string {
  return text
    .replace(BREAK, ' ')
    .replace(FORBIDDEN, '')
    .replace(/[&<>]/g, (char) => ENTITIES[char] ?? char);
}

function escapeAttribute(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);
}

/** Attributes of an element; an undefined one is left out. */
export type Attributes = Record<string, string | number | undefined>;

/** An XML element; its children are XML already. */
export function tag(name: string, attributes: Attributes = {}, ...children: string[]): string {
  let open = name;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) open += ` ${key}="${escapeAttribute(String(value))}"`;
  }
  const inner = children.join('');
  return inner ? `<${open}>${inner}</${name}>` : `<${open}/>`;
}

/** `<w:name w:val="…"/>`, the commonest element of WordprocessingML. */
export function val(name: string, value: string | number): string {
  return tag(`w:${name}`, { 'w:val': value });
}

/** The namespaces of the parts that Word writes. */
export const NAMESPACES: Attributes = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

/** A whole part: the XML declaration, then its root. */
export function part(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

import { sansInterdits } from '../texte/caracteres.js';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Characters as HTML text or as the value of a quoted attribute. */
export function escapeHtml(text: string): string {
  return sansInterdits(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

/** Characters of the author as HTML: a line break stays one. */
export function textHtml(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(escapeHtml)
    .join('<br>');
}

/** Attributes of an element: `true` stands for one without value, undefined and false are left out. */
export type Attributes = Record<string, string | number | boolean | undefined>;

const VOID = new Set(['col', 'br']);

/** An HTML element; its children are HTML already. */
export function element(name: string, attributes: Attributes = {}, ...children: string[]): string {
  let open = name;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) open += ` ${key}`;
    else if (value !== undefined && value !== false) open += ` ${key}="${escapeHtml(String(value))}"`;
  }
  return VOID.has(name) ? `<${open}>` : `<${open}>${children.join('')}</${name}>`;
}

import { morph } from './morph.js';

/** Replaces what a panel shows by the server's HTML, in place. Parsed apart from the page: nothing in it runs. */
export function render(panel: Element, html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const wanted = panel.cloneNode(false) as Element;
  wanted.append(...parsed.body.childNodes);
  morph(panel, wanted);
}

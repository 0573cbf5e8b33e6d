import { deepestAt, type Point, parseStretch } from '../shared/places.js';

const PASSAGES = '.passage[data-start], .renvois [data-start]';

function isVisible(element: Element, panel: Element): boolean {
  const own = element.getBoundingClientRect();
  const frame = panel.getBoundingClientRect();
  return own.height > 0 && own.bottom > frame.top && own.top < frame.bottom;
}

/**
 * Marks what is printed of the place where the cursor stands; when `follow` and none of it is visible, scrolls to the
 * first of it.
 */
export function reveal(panel: HTMLElement, doc: number, point: Point, follow: boolean): void {
  const passages = [...panel.querySelectorAll<HTMLElement>(PASSAGES)];
  const ranks = deepestAt(
    passages.map((passage) => parseStretch(passage.dataset)),
    doc,
    point,
  );
  const found = new Set(ranks.flatMap((rank) => passages[rank] ?? []));
  for (const old of panel.querySelectorAll('[aria-current]')) {
    if (!found.has(old as HTMLElement)) old.removeAttribute('aria-current');
  }
  for (const passage of found) passage.setAttribute('aria-current', 'true');
  if (!follow || panel.hidden || [...found].some((passage) => isVisible(passage, panel))) return;
  const [first] = found;
  first?.scrollIntoView({ block: 'center', inline: 'nearest' });
}

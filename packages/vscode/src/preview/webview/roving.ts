/** What the arrow keys walk over: passages, and the links of the problems and of the coverage. */
const ITEMS = '.passage[data-start], button[data-start]';
const CELLS = 'td, th, li.case, .passage[data-role="fait"]';

/**
 * The rank of the item that a key leads to. `cells` says the cell of each item, in reading order: up and down go from
 * item to item, left and right from cell to cell. Undefined for a key that leads nowhere.
 */
export function itemAfter(key: string, cells: readonly unknown[], rank: number): number | undefined {
  const last = cells.length - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'ArrowDown') return Math.min(rank + 1, last);
  if (key === 'ArrowUp') return Math.max(rank - 1, 0);
  if (key === 'ArrowRight') {
    const next = cells.findIndex((cell, at) => at > rank && cell !== cells[rank]);
    return next < 0 ? rank : next;
  }
  if (key !== 'ArrowLeft') return undefined;
  const before = cells.findLastIndex((cell, at) => at < rank && cell !== cells[rank]);
  return before < 0 ? rank : cells.indexOf(cells[before]);
}

/** One item of a panel is in the order of the tab key; the arrow keys move it (WAI-ARIA « roving tabindex »). */
export class Roving {
  private current: HTMLElement | undefined;

  constructor(private readonly panel: HTMLElement) {
    panel.addEventListener('keydown', (event) => this.keydown(event));
    panel.addEventListener('focusin', ({ target }) => {
      const item = target instanceof Element ? target.closest<HTMLElement>(ITEMS) : null;
      if (item && item === target) this.take(item);
    });
  }

  /** After a change of the content: one item, the current one if it is still there, can be reached. */
  refresh(): void {
    const items = this.items();
    for (const item of items) if (item.getAttribute('tabindex') !== '-1') item.tabIndex = -1;
    const kept = this.current && items.includes(this.current) ? this.current : items[0];
    this.current = undefined;
    if (kept) this.take(kept);
  }

  private items(): HTMLElement[] {
    // Those of a closed list cannot be reached.
    return [...this.panel.querySelectorAll<HTMLElement>(ITEMS)].filter((item) => !item.closest('details:not([open])'));
  }

  private take(item: HTMLElement): void {
    if (this.current) this.current.tabIndex = -1;
    this.current = item;
    item.tabIndex = 0;
  }

  private keydown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const items = this.items();
    const rank = items.indexOf(event.target as HTMLElement);
    if (rank < 0) return;
    const cells = items.map((item) => item.closest(CELLS) ?? item);
    const next = itemAfter(event.key, cells, rank);
    if (next === undefined) return;
    event.preventDefault();
    items[next]?.focus();
  }
}

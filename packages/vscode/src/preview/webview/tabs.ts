import { ONGLETS, type Onglet } from '../shared/page-state.js';

/** The tab that a key leads to from another one; undefined for a key that leads nowhere. */
export function tabAfter(key: string, current: Onglet): Onglet | undefined {
  const rank = ONGLETS.indexOf(current);
  const count = ONGLETS.length;
  if (key === 'ArrowRight') return ONGLETS[(rank + 1) % count];
  if (key === 'ArrowLeft') return ONGLETS[(rank + count - 1) % count];
  if (key === 'Home') return ONGLETS[0];
  return key === 'End' ? ONGLETS[count - 1] : undefined;
}

/** The tabs of the page (WAI-ARIA pattern « tabs », activated with the focus). */
export class Tabs {
  private current: Onglet = 'tableau';

  constructor(private readonly changed: (onglet: Onglet) => void) {
    for (const onglet of ONGLETS) {
      const tab = this.tab(onglet);
      tab?.addEventListener('click', () => this.show(onglet));
      tab?.addEventListener('keydown', (event) => {
        const next = tabAfter(event.key, onglet);
        if (!next) return;
        event.preventDefault();
        this.show(next);
        this.tab(next)?.focus();
      });
    }
  }

  get panel(): HTMLElement | null {
    return document.getElementById(this.current);
  }

  show(onglet: Onglet): void {
    this.current = onglet;
    for (const one of ONGLETS) {
      const tab = this.tab(one);
      tab?.setAttribute('aria-selected', String(one === onglet));
      if (tab) tab.tabIndex = one === onglet ? 0 : -1;
      const panel = document.getElementById(one);
      if (panel) panel.hidden = one !== onglet;
    }
    this.changed(onglet);
  }

  private tab(onglet: Onglet): HTMLElement | null {
    return document.getElementById(`onglet-${onglet}`);
  }
}

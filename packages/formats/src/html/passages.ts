import { lignesOf, type Passage } from '../texte/index.js';
import { lignesHtml } from './lignes.js';
import { element } from './markup.js';
import { signeHtml, worstOf } from './marques.js';
import { placeAttributes, placeOfPassage } from './places.js';
import type { Rendu } from './rendu.js';

/** What belongs to the passage before it: it leads where that one does. */
const SUITES = new Set<Passage['role']>(['parametre', 'liaison']);

/** What follows the first of a list: the items below it and the texts that belong to it. */
function extentOf(passages: readonly Passage[], from: number): number {
  const base = passages[from]?.retrait ?? 0;
  let end = from + 1;
  for (let next = passages[end]; next && (next.puce ? next.retrait >= base : next.retrait > base); ) {
    next = passages[++end];
  }
  return end;
}

/**
 * Passages as HTML. Those that the layout lists (the tasks of an activity) make a real list, each item with its own
 * texts and items.
 */
export class PassagesHtml {
  constructor(private readonly rendu: Rendu) {}

  /** The passages of one place; `base` is the indentation that the list around them already gives. */
  html(passages: readonly Passage[], base = 0): string {
    const parts: string[] = [];
    let before: Passage | undefined;
    for (let at = 0; at < passages.length; ) {
      const passage = passages[at] as Passage;
      if (passage.element) before = passage;
      if (passage.puce) {
        const end = extentOf(passages, at);
        parts.push(this.liste(passages.slice(at, end)));
        at = end;
      } else {
        const source = passage.element || !SUITES.has(passage.role) ? passage : before;
        parts.push(this.passage(passage, source, passage.retrait - base));
        at++;
      }
    }
    return parts.join('');
  }

  private liste(passages: readonly Passage[]): string {
    const base = passages[0]?.retrait ?? 0;
    const items: string[] = [];
    for (let at = 0; at < passages.length; ) {
      const passage = passages[at] as Passage;
      let end = at + 1;
      while (end < passages.length && !(passages[end]?.puce && passages[end]?.retrait === base)) end++;
      const inside = this.html(passages.slice(at + 1, end), base + 1);
      items.push(element('li', {}, this.passage(passage, passage, 0), inside));
      at = end;
    }
    return element('ul', { class: 'taches' }, ...items);
  }

  private passage(passage: Passage, source: Passage | undefined, retrait: number): string {
    const { documents, langue, marques, ancres } = this.rendu;
    const own = marques.de(passage);
    const lignes = lignesOf(passage);
    // The item that the layout makes of it is the list's business.
    const printed = passage.puce ? lignes.map(({ puce: _item, ...ligne }) => ligne) : lignes;
    const place = source && placeOfPassage(source);
    return element(
      'div',
      {
        class: 'passage',
        id: ancres?.poser(passage),
        'data-role': passage.role,
        'data-retrait': retrait > 0 ? retrait : undefined,
        'data-severity': worstOf(own),
        ...placeAttributes(place, documents),
      },
      signeHtml(own, documents, langue),
      lignesHtml(printed),
    );
  }
}

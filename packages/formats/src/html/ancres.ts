import type { Element } from '@referentiel/model';
import type { Passage } from '../texte/index.js';

/** What links lead to. The texts of an element have other roles than its name. */
const POSEES = new Set<Passage['role']>(['bloc', 'choix', 'option', 'activite', 'competence']);

/** The names of places in a page, each for one element: made of its kind and code, unique, the same at each export. */
export class Ancres {
  private readonly names = new Map<object, string>();
  private readonly taken = new Set<string>();
  private readonly placed = new Set<object>();

  /** The name of an element's place. */
  nameOf(element: Pick<Element, 'genre' | 'code'>): string {
    const known = this.names.get(element);
    if (known) return known;
    const ascii = (element.code ?? '').normalize('NFD').replace(/\p{M}/gu, '');
    const code = ascii.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|(?<!-)-+$/g, '');
    const base = `${element.genre}-${code || 'sans-code'}`.toLowerCase();
    let name = base;
    for (let rank = 2; this.taken.has(name); rank++) name = `${base}-${rank}`;
    this.taken.add(name);
    this.names.set(element, name);
    return name;
  }

  /** The name to put on a passage: only where an element is named for the first time. */
  poser({ element, role }: Passage): string | undefined {
    if (!element || element.genre !== role || !POSEES.has(role) || this.placed.has(element)) return undefined;
    this.placed.add(element);
    return this.nameOf(element as Element);
  }

  /** Whether the page has the place of an element. */
  has(element: object): boolean {
    return this.placed.has(element);
  }
}

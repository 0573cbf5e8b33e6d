import type { Certification, Genre } from './certification.js';
import type { Competence, CompetenceTransversale } from './competence.js';
import type { Renvoi } from './element.js';
import type { Epreuve, Partie } from './epreuve.js';
import { NameTable } from './names.js';
import { isFragment, type Prose, type Texte } from './prose.js';
import { type Element, walk } from './walk.js';

/** What a reference may mean, by the construct in which it stands. */
export const CIBLES = {
  epreuve: ['epreuve', 'partie'],
  transversale: ['competenceTransversale'],
  texte: ['texte'],
  bloc: ['bloc'],
  tronc: ['bloc', 'activite', 'tache', 'competence'],
  inclut: ['bloc', 'activite', 'tache', 'sousTache', 'competence'],
  voir: [
    'bloc',
    'activite',
    'tache',
    'sousTache',
    'competence',
    'competenceTransversale',
    'epreuve',
    'partie',
    'critere',
    'option',
    'choix',
  ],
} as const satisfies Record<string, readonly Genre[]>;

/** Resolves the names of one certification; built once, then constant-time for names that are unique. */
export class Resolver {
  private readonly table = new NameTable<Element, Genre | 'certification'>();

  constructor(readonly certification: Certification) {
    this.table.add(certification, undefined, 'certification', certification.code);
    walk(certification, (element, path) => this.table.add(element, path.at(-1), element.genre, element.code));
  }

  /** Everything that a name may mean at a place: one element, none, or several. */
  candidates(nom: string, kind: keyof typeof CIBLES, from: Element): Element[] {
    return this.table.lookup(nom, CIBLES[kind], from);
  }

  /** The names that a reference may use at a place, qualified where they must be. */
  names(kind: keyof typeof CIBLES, from: Element): string[] {
    return [...this.table.visible(CIBLES[kind], from)].map(({ nom }) => nom);
  }

  /** How an element is named at a place. */
  nameAt(element: Element, kind: keyof typeof CIBLES, from: Element): string {
    return this.table.nameAt(element, element.code ?? '', CIBLES[kind], from);
  }

  private one<E extends Element>(nom: string, genres: readonly Genre[], from: Element): E | undefined {
    const found = this.table.lookup(nom, genres, from);
    return found.length === 1 ? (found[0] as E) : undefined;
  }

  /** The épreuve or part that a use names; undefined when unknown or ambiguous. */
  epreuve(renvoi: Renvoi, from: Element): Epreuve | Partie | undefined {
    return this.one(renvoi.nom, CIBLES.epreuve, from);
  }

  /** The transversal competence that a competence takes up. */
  transversale(competence: Competence): CompetenceTransversale | undefined {
    return competence.reprend && this.one(competence.reprend.nom, CIBLES.transversale, competence);
  }

  /** The element that `tronc`, `inclut`, `voir` or an equivalence names. */
  element(renvoi: Renvoi, kind: keyof typeof CIBLES, from: Element): Element | undefined {
    return this.one(renvoi.nom, CIBLES[kind], from);
  }

  /** The text itself, a named fragment replaced by what it says (nothing when its name is unknown). */
  prose(texte: Texte): Prose {
    if (!isFragment(texte)) return texte;
    const found = this.one(texte.fragment, CIBLES.texte, this.certification);
    return found?.genre === 'texte' ? found.texte : { blocs: [] };
  }
}

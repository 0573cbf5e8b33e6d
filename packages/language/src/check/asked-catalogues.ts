import type { Catalogue, EntreeCatalogue } from '@referentiel/model';
import type { Catalogues } from '../rules/rule.js';
import type { CataloguesAtHand } from './catalogues.js';
import { ALL_NAMES, catalogueQuestion, entryQuestion, presenceQuestion } from './questions.js';

/** The names of catalogues as one asker sees them: what it looks at is written down. */
class AskedNames implements Catalogues {
  constructor(
    private readonly now: () => Catalogues,
    private readonly ask: (question: string) => void,
  ) {}

  get(name: string): Catalogue | undefined {
    this.ask(catalogueQuestion(name));
    return this.now().get(name);
  }

  has(name: string): boolean {
    this.ask(presenceQuestion(name));
    return this.now().has(name);
  }

  get size(): number {
    this.ask(ALL_NAMES);
    return this.now().size;
  }

  keys(): MapIterator<string> {
    this.ask(ALL_NAMES);
    return this.now().keys();
  }

  values(): MapIterator<Catalogue> {
    this.askAll();
    return this.now().values();
  }

  entries(): MapIterator<[string, Catalogue]> {
    this.askAll();
    return this.now().entries();
  }

  [Symbol.iterator](): MapIterator<[string, Catalogue]> {
    return this.entries();
  }

  forEach(run: (value: Catalogue, key: string, map: ReadonlyMap<string, Catalogue>) => void): void {
    for (const [key, value] of this.entries()) run(value, key, this);
  }

  private askAll(): void {
    this.ask(ALL_NAMES);
    for (const name of this.now().keys()) this.ask(catalogueQuestion(name));
  }
}

/**
 * The catalogues as one asker sees them, always those of now. `ask` is told each question whose answer may change: what
 * the built-in catalogues say never does.
 */
export class AskedCatalogues implements CataloguesAtHand {
  readonly catalogues: Catalogues;

  constructor(
    private readonly book: CataloguesAtHand & { isFixed(name: string): boolean },
    private readonly ask: (question: string) => void,
  ) {
    this.catalogues = new AskedNames(
      () => book.catalogues,
      (question) => this.note(question),
    );
  }

  /** Another number when any catalogue says something else. */
  get revision(): number {
    return this.book.revision;
  }

  readonly entree = (catalogue: string, code: string): EntreeCatalogue | undefined => {
    if (!this.book.isFixed(catalogue)) this.ask(entryQuestion(catalogue, code));
    return this.book.entree(catalogue, code);
  };

  private note(question: string): void {
    const name = question.slice(question.indexOf(' ') + 1);
    if (question === ALL_NAMES || !this.book.isFixed(name)) this.ask(question);
  }
}

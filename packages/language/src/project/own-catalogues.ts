import { AskedCatalogues } from '../check/asked-catalogues.js';
import type { CatalogueBook } from '../check/catalogue-book.js';
import { ownCatalogueFindings } from '../check/catalogues.js';
import type { Finding } from '../check/finding.js';
import type { Questions } from '../check/questions.js';

/** Who asks on behalf of the catalogues of a file; no certification has such a name. */
const ASKER = 'catalogues ';

/** What is wrong in the catalogues that files declare, worked out when somebody asks, and again when what it rests on changed. */
export class OwnCatalogues {
  private readonly known = new Map<string, readonly Finding[]>();

  constructor(
    private readonly book: CatalogueBook,
    private readonly questions: Questions,
  ) {}

  /** The file on behalf of whose catalogues somebody asks; undefined for any other asker. */
  static fileOf(asker: string): string | undefined {
    return asker.startsWith(ASKER) ? asker.slice(ASKER.length) : undefined;
  }

  findingsOf(key: string): readonly Finding[] {
    const catalogues = this.book.of(key);
    if (!catalogues.length) return [];
    let found = this.known.get(key);
    if (!found) {
      this.questions.forget(ASKER + key);
      const atHand = new AskedCatalogues(this.book, (question) => this.questions.ask(ASKER + key, question));
      found = catalogues.flatMap((catalogue) => ownCatalogueFindings(catalogue, atHand));
      this.known.set(key, found);
    }
    return found;
  }

  outdate(key: string): void {
    this.known.delete(key);
  }

  remove(key: string): void {
    this.known.delete(key);
    this.questions.forget(ASKER + key);
  }
}

import type { Competence } from '@referentiel/model';
import type { Owner, Placed, Tree } from './tree.js';

/** What a cell stands beside: competences, or a container that has none there. */
export type Beside = { competences: Placed[] } | { owner: Owner };

/** Finds what the cells of columns three and four stand beside. */
export class Scopes {
  private readonly byRow = new Map<number, Placed[]>();
  /** How many competences each container holds. */
  private readonly held = new Map<Owner, number>();
  private readonly ownerAt: { row: number; owner: Owner }[] = [];

  constructor(private readonly tree: Tree) {}

  /** Records, row after row, which container is open. */
  mark(row: number): void {
    this.ownerAt.push({ row, owner: this.tree.owner });
  }

  /** Indexes the competences by the row where they start; called once they are all placed. */
  index(): void {
    for (const placed of this.tree.placed) {
      const known = this.byRow.get(placed.from);
      if (known) known.push(placed);
      else this.byRow.set(placed.from, [placed]);
      for (const owner of placed.path) this.held.set(owner, (this.held.get(owner) ?? 0) + 1);
    }
  }

  /** The innermost container whose competences are exactly these; undefined when there is none. */
  exactOwner(placed: readonly Placed[]): Owner | undefined {
    const owner = commonOwner(placed);
    return owner && this.held.get(owner) === placed.length ? owner : undefined;
  }

  /** The competences that start in some rows; else the one that still stands there; else the container. */
  beside(from: number, to: number): Beside {
    const found: Placed[] = [];
    for (let row = from; row <= to; row++) found.push(...(this.byRow.get(row) ?? []));
    if (found.length) return { competences: found };
    const above = this.covering(from);
    return above.length ? { competences: above } : { owner: this.ownerOf(from) };
  }

  private covering(row: number): Placed[] {
    for (let start = row - 1; start >= Math.max(0, row - 400); start--) {
      const placed = this.byRow.get(start);
      if (placed) return placed.filter(({ to }) => to >= row).slice(-1);
    }
    return [];
  }

  /** The container that was open at a row. */
  ownerOf(row: number): Owner {
    return this.ownerAt.findLast((one) => one.row <= row)?.owner ?? this.tree.certification;
  }

  /** The last competence that starts at a row or above it. */
  nearest(row: number): Competence | undefined {
    return this.tree.placed.findLast(({ from }) => from <= row)?.competence;
  }
}

/** The deepest container that holds all of some competences. */
function commonOwner(placed: readonly Placed[]): Owner | undefined {
  const [first, ...others] = placed;
  return first?.path.findLast((owner) => others.every(({ path }) => path.includes(owner)));
}

import { isParametre, type Prose, type Range, type Run } from '@referentiel/model';
import type { AstNode, CstNode } from 'langium';
import type { BuildIssue } from './context.js';

/** What was built of a statement, where it stood, and what had to be told of it. */
interface Kept {
  readonly uri: string;
  /** The very object: a statement that went to other lines has another one. */
  readonly range: Range;
  offset: number;
  readonly value: unknown;
  readonly issues: readonly BuildIssue[];
  /** Where its own texts stand, but for those of the statements inside it. */
  readonly origines: readonly number[][];
  readonly inside: readonly Kept[];
}

/** By the statement's node, which goes from the tree of one state of a text into that of the next. */
const known = new WeakMap<AstNode, Kept>();

function* runsOf({ blocs }: Prose): Iterable<Run> {
  for (const bloc of blocs) {
    if (bloc.genre === 'paragraphe') yield* bloc.runs;
    else
      for (const { runs, sousPuces } of bloc.puces) {
        yield* runs;
        for (const one of sousPuces) yield* one;
      }
  }
}

/** Lets the texts of a statement, and of those inside it, say where they stand now: on the same lines, a few characters further. */
function move(kept: Kept, by: number): void {
  kept.offset += by;
  for (const origine of kept.origines) {
    for (let rank = 1; rank < origine.length; rank += 2) origine[rank] = (origine[rank] as number) + by;
  }
  for (const one of kept.inside) move(one, by);
}

/**
 * What was built of the statements of a text that its author is changing: as long as a statement stays as it is, on its lines,
 * the model holds the same element, and what was worked out of it holds too.
 */
export class KeptStatements {
  private origines: number[][] = [];
  private inside: Kept[] = [];

  constructor(
    private readonly uri: string,
    private readonly issues: BuildIssue[],
  ) {}

  /** What a statement gives: what it gave before, or what `build` makes. `build` depends on nothing but the statement. */
  of<T>(node: AstNode, build: () => T): T {
    const cst = node.$cstNode;
    if (!cst) return build();
    const before = known.get(node);
    const kept = before?.uri === this.uri && before.range === cst.range ? before : this.built(node, cst, build);
    if (kept === before) {
      const by = cst.offset - kept.offset;
      if (by) move(kept, by);
      this.issues.push(...kept.issues);
    }
    this.inside.push(kept);
    return kept.value as T;
  }

  /** Takes note of where a text stands. */
  note(prose: Prose): void {
    for (const run of runsOf(prose)) if (!isParametre(run) && run.origine) this.origines.push(run.origine);
  }

  private built(node: AstNode, cst: CstNode, build: () => unknown): Kept {
    const { origines, inside, uri } = this;
    const from = this.issues.length;
    this.origines = [];
    this.inside = [];
    const value = build();
    const issues = this.issues.slice(from);
    const kept = {
      uri,
      range: cst.range,
      offset: cst.offset,
      value,
      issues,
      origines: this.origines,
      inside: this.inside,
    };
    known.set(node, kept);
    this.origines = origines;
    this.inside = inside;
    return kept;
  }
}

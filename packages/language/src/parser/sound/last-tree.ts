import { type CompositeCstNode, type CstNode, type GrammarAST, isCompositeCstNode } from 'langium';
import type { Fichier } from '../../generated/ast.js';
import { firstRank } from '../../lexer/first-rank.js';
import { countBefore, type Rescanned } from '../../lexer/rescan.js';
import type { Part } from './reading.js';

/** No choice of the grammar looks as far ahead. */
const AHEAD = 6;

/** A part of the last tree that takes its place in the new one. */
export interface Again {
  readonly part: Part;
  /** Index of the token behind it. */
  readonly next: number;
}

/** What Langium keeps of a node of the concrete tree and offers no way to move: of a leaf, or of a part with others inside. */
interface Inner {
  _offset: number;
  _startLine: number;
  _endLine: number;
  readonly content: readonly Inner[] | undefined;
  readonly _astNode: unknown;
  _rangeCache: unknown;
}

/** Rank of the last of some parts that begins at an offset or before it. */
function lastUpTo(parts: readonly CstNode[], offset: number): number {
  return firstRank(0, parts.length, (rank) => (parts[rank] as CstNode).offset > offset) - 1;
}

function move(part: Inner, offset: number, lines: number): void {
  const { content } = part;
  if (content) {
    // The range itself stays as it is with whoever keeps it.
    if (lines) part._rangeCache = undefined;
    for (const child of content) move(child, offset, lines);
    return;
  }
  part._offset += offset;
  part._startLine += lines;
  part._endLine += lines;
}

/**
 * The tree of the last state of a text, of whose tokens most are the same again: what they were read to is taken over, for what a
 * rule reads follows from its tokens and the few behind them. Parts that are taken belong to the new tree; the last one is of no
 * more use.
 */
export class LastTree {
  private readonly moved: Part[] = [];
  /** Where a part was found last. */
  private siblings: readonly CstNode[] = [];
  private rank = 0;

  constructor(
    private readonly file: Fichier,
    private readonly scan: Rescanned,
  ) {}

  /** What a piece of the grammar read at the token of an index; undefined where it must be read again. */
  take(index: number, source: GrammarAST.AbstractElement): Again | undefined {
    const { tokens, before, behind, shift } = this.scan;
    const isBehind = index >= behind;
    const token = tokens[index];
    if (!token || (!isBehind && index >= before)) return undefined;
    const offset = isBehind ? shift.offset : 0;
    const part = this.find(token.startOffset - offset, source);
    if (!part) return undefined;
    const next = countBefore(tokens, part.end + offset, index);
    if (!isBehind && next + AHEAD > before) return undefined;
    if (isBehind) this.moved.push(part);
    return { part, next };
  }

  /** Moves what was taken from behind the change to where it stands now, once all is taken: it is found by where it stood. */
  settle(): void {
    const { offset, lines } = this.scan.shift;
    if (offset || lines) for (const part of this.moved) move(part as unknown as Inner, offset, lines);
  }

  private find(offset: number, source: GrammarAST.AbstractElement): Part | undefined {
    const fits = (part: CstNode | undefined): boolean =>
      part?.grammarSource === source && part.offset === offset && (part as unknown as Inner)._astNode !== undefined;
    // Most of what is asked for stands behind what was found last.
    const sibling = this.siblings[this.rank + 1];
    if (fits(sibling)) {
      this.rank++;
      return sibling as unknown as Part;
    }
    let parts = (this.file.$cstNode as CompositeCstNode).content as readonly CstNode[];
    for (;;) {
      const rank = lastUpTo(parts, offset);
      const part = parts[rank];
      if (!part || !isCompositeCstNode(part)) return undefined;
      if (fits(part)) {
        this.siblings = parts;
        this.rank = rank;
        return part as unknown as Part;
      }
      parts = part.content;
    }
  }
}

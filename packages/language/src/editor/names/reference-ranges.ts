import type { Place, Range } from '@referentiel/model';
import { AstUtils, type CstNode } from 'langium';
import * as ast from '../../generated/ast.js';
import type { SourceFile } from '../../source/source-file.js';

/** Where the two names of a reference to a catalogue stand; the catalogue may be said once for a list. */
export interface ReferenceRanges {
  catalogue?: Range;
  entree?: Range;
}

const remembered = new WeakMap<SourceFile, ReadonlyMap<string, ReferenceRanges>>();

function key({ start, end }: Range): string {
  return `${start.line}:${start.character}-${end.line}:${end.character}`;
}

export function plainRange({ range }: CstNode): Range {
  return { start: { ...range.start }, end: { ...range.end } };
}

function rangesOf(file: SourceFile): ReadonlyMap<string, ReferenceRanges> {
  const found = new Map<string, ReferenceRanges>();
  for (const node of AstUtils.streamAst(file.root)) {
    if (!ast.isReferenceCatalogue(node) || !node.$cstNode) continue;
    const catalogue = node.catalogue?.$refNode;
    const entree = node.entree?.$refNode;
    found.set(key(node.$cstNode.range), {
      ...(catalogue && { catalogue: plainRange(catalogue) }),
      ...(entree && { entree: plainRange(entree) }),
    });
  }
  return found;
}

/** The names of the reference that stands at a place of a file: the model knows only where the whole stands. */
export function referenceRanges(file: SourceFile, place: Place): ReferenceRanges {
  let ranges = remembered.get(file);
  if (!ranges) {
    ranges = rangesOf(file);
    remembered.set(file, ranges);
  }
  return ranges.get(key(place.range)) ?? {};
}

import type { Position } from '@referentiel/model';
import type { RenumberEdit } from '../../../renumber/renumber.js';
import type { SourceFile } from '../../../source/source-file.js';

/** Where the places of a file stand once it is edited. */
export class Shift {
  private readonly edits: { start: number; end: number; delta: number }[];

  constructor(
    private readonly file: SourceFile,
    edits: readonly RenumberEdit[],
  ) {
    this.edits = edits
      .filter(({ place }) => place.uri === file.uri)
      .map(({ place: { range }, newText }) => {
        const start = file.offsetAt(range.start);
        const end = file.offsetAt(range.end);
        return { start, end, delta: newText.length - (end - start) };
      });
  }

  /** The new offset of the end of a word; undefined when an edit replaces what goes on behind it. */
  end(position: Position): number | undefined {
    const offset = this.file.offsetAt(position);
    let shifted = offset;
    for (const { start, end, delta } of this.edits) {
      if (end <= offset) shifted += delta;
      else if (start < offset) return undefined;
    }
    return shifted;
  }
}

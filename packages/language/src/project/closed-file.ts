import type { Catalogue, Position } from '@referentiel/model';
import type { SourceFile } from '../source/source-file.js';
import type { Shelf, Shelved } from './shelf.js';

/** A file that nobody has open: what it declares is at hand, its text and tree come when somebody asks. */
export class ClosedFile implements SourceFile, Shelved {
  constructor(
    private readonly shelf: Shelf,
    readonly uri: string,
    readonly folder: string,
    readonly hash: number,
    readonly declared: readonly Catalogue[],
  ) {}

  get text(): string {
    return this.shelf.text(this);
  }

  get root(): SourceFile['root'] {
    return this.shelf.take(this).root;
  }

  get issues(): SourceFile['issues'] {
    return this.shelf.take(this).issues;
  }

  get parseErrors(): SourceFile['parseErrors'] {
    return this.shelf.take(this).parseErrors;
  }

  positionAt(offset: number): Position {
    return this.shelf.take(this).positionAt(offset);
  }

  offsetAt(position: Position): number {
    return this.shelf.take(this).offsetAt(position);
  }
}

import type { CertificationSource } from '../build/certification.js';
import type * as ast from '../generated/ast.js';
import type { SourceFile } from '../source/source-file.js';
import { certificationNode } from '../workspace/outline.js';

/** The files of a certification, of which no tree is read before somebody asks. */
export class UnitSource implements CertificationSource {
  constructor(
    readonly main: SourceFile,
    private readonly rank: number,
    readonly parts: SourceFile[],
  ) {}

  get node(): ast.Certification | undefined {
    return certificationNode(this.main, this.rank);
  }

  get ownsRoot(): boolean {
    return this.rank <= 0;
  }
}

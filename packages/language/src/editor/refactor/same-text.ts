import { parseProse } from '@referentiel/model';
import { AstUtils, type CstNode } from 'langium';
import * as ast from '../../generated/ast.js';
import type { SourceFile } from '../../source/source-file.js';
import { literalContent } from '../../source/text-literal.js';

/** A text of a certification as it stands in a file: between quotes, or the name of a fragment. */
export interface WrittenTexte {
  file: SourceFile;
  node: ast.Texte;
  cst: CstNode;
}

const known = new WeakMap<SourceFile, WrittenTexte[]>();

/** Every text of a file where the grammar allows a fragment too. */
export function textesOf(file: SourceFile): WrittenTexte[] {
  let found = known.get(file);
  if (!found) {
    found = AstUtils.streamAst(file.root)
      .filter(ast.isTexte)
      .flatMap((node) => (node.$cstNode ? [{ file, node, cst: node.$cstNode }] : []))
      .toArray();
    known.set(file, found);
  }
  return found;
}

/** The characters alone, to compare cheaply before comparing for good. */
function bare(image: string): string {
  return image.replace(/[\s"«»“”]/g, '');
}

function prose(image: string): string {
  return JSON.stringify(parseProse(literalContent(image).content, { dedent: true }));
}

/** Whether two texts between quotes say the same, whatever their quotes, line ends and indentation. */
export function saysTheSame(a: string, b: string): boolean {
  return a === b || (bare(a) === bare(b) && prose(a) === prose(b));
}

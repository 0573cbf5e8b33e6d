import type { Place } from '@referentiel/model';
import type { CstNode } from 'langium';
import { BuildContext } from '../build/context.js';
import * as ast from '../generated/ast.js';
import type { SourceFile } from '../source/source-file.js';

/** The head of a certification in a file. */
export interface Head {
  /** As written; empty when there is none. */
  name: string;
  /** What `dans` finds it by; undefined when there is none. */
  code: string | undefined;
  /** The word that opens it: a long body is no place for a squiggle. */
  place: Place;
}

/** What putting files together takes of one: plain data, which outlives its tree. */
export interface FileOutline {
  /** Its certifications, in order. */
  heads: readonly Head[];
  /** The certification that it says it is a part of, as written. */
  dans: { nom: string; place: Place } | undefined;
  /** Where its first statement stands, for a file that has some which belong in a certification. */
  draft: Place | undefined;
}

function placeAt(file: SourceFile, start: number, end: number): Place {
  return { uri: file.uri, range: { start: file.positionAt(start), end: file.positionAt(end) } };
}

/** The place of the first characters of a node; the tree knows where it begins, and no line of the text is counted for it. */
function beginningOf(file: SourceFile, cst: CstNode | undefined, length: number): Place {
  const start = cst?.offset ?? 0;
  if (!cst || file.text.length < start + length || /[\r\n]/.test(file.text.slice(start, start + length)))
    return placeAt(file, start, start + length);
  const { line, character } = cst.range.start;
  return { uri: file.uri, range: { start: { line, character }, end: { line, character: character + length } } };
}

function headOf(file: SourceFile, node: ast.Certification): Head {
  return {
    name: node.name ?? '',
    code: node.name?.normalize('NFC'),
    place: beginningOf(file, node.$cstNode, 'certification'.length),
  };
}

function dansOf(file: SourceFile): FileOutline['dans'] {
  const { dans } = file.root;
  if (dans?.$refText === undefined) return undefined;
  const range = dans.$refNode?.range;
  const place = range
    ? { uri: file.uri, range: { start: { ...range.start }, end: { ...range.end } } }
    : placeAt(file, 0, 0);
  return { nom: dans.$refText, place };
}

function draftOf(file: SourceFile): Place | undefined {
  const { elements } = file.root;
  if (!elements.some((element) => !ast.isCatalogue(element) && !ast.isCertification(element))) return undefined;
  return beginningOf(file, elements[0]?.$cstNode, 1);
}

/** The outline of a file; reads its tree. */
export function outlineOf(file: SourceFile): FileOutline {
  return {
    heads: file.root.elements.filter(ast.isCertification).map((node) => headOf(file, node)),
    dans: dansOf(file),
    draft: draftOf(file),
  };
}

/** The certification of a rank in a file; undefined for a draft (`rank` -1). */
export function certificationNode(file: SourceFile, rank: number): ast.Certification | undefined {
  return rank < 0 ? undefined : file.root.elements.filter(ast.isCertification)[rank];
}

/** How the author names a certification. */
export interface Titles {
  code: string | undefined;
  intitule: string | undefined;
}

/** How the author names the certifications of a file; reads its tree. */
export function titlesOf(file: SourceFile): Titles[] {
  const context = new BuildContext(file.uri, []);
  return file.root.elements.filter(ast.isCertification).map(({ name, intitule }) => ({
    code: name?.normalize('NFC'),
    intitule: intitule === undefined ? undefined : context.title(intitule),
  }));
}

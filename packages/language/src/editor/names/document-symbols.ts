import { type Element, isFragment, isParametre, parseTitle, type Range, walk } from '@referentiel/model';
import { AstUtils, type CstNode, GrammarUtils } from 'langium';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import type { CheckedCertification } from '../../check/checked-certification.js';
import * as ast from '../../generated/ast.js';
import type { SourceFile } from '../../source/source-file.js';
import { literalContent } from '../../source/text-literal.js';
import { type EditorContext, said } from '../context.js';
import { KINDS, type Kind } from './kinds.js';
import { nestedSymbols, spanning } from './nested-symbols.js';
import { plainRange } from './reference-ranges.js';
import { symbolName, textOf } from './symbol-name.js';

interface Named {
  kind: Kind;
  code: string | undefined;
  text: string;
  range: Range;
  selectionRange: Range;
}

function symbol(context: EditorContext, { kind, code, text, range, selectionRange }: Named): DocumentSymbol {
  const { nom, symbol: drawn } = KINDS[kind];
  const detail = said(context, nom);
  return { name: symbolName(code, text, detail), detail, kind: drawn, range, selectionRange };
}

/** The line of a bullet of `critères`: such criteria share the place of their list. */
function bullet(element: Element, file: SourceFile): Range | undefined {
  if (element.genre !== 'critere' || !element.enonce || isFragment(element.enonce)) return undefined;
  const [bloc] = element.enonce.blocs;
  const [run] = bloc?.genre === 'paragraphe' ? bloc.runs : [];
  const offset = run && !isParametre(run) ? run.origine?.[1] : undefined;
  if (offset === undefined) return undefined;
  const rest = /^[^\r\n]*/.exec(file.text.slice(offset))?.[0] ?? '';
  return { start: file.positionAt(offset), end: file.positionAt(offset + rest.trimEnd().length) };
}

function* elementsIn(checked: CheckedCertification, file: SourceFile): Iterable<Named> {
  const { certification, resolver } = checked;
  const found: Element[] = [];
  walk(certification, (element) => {
    if (element.place?.uri === file.uri) found.push(element);
  });
  const seen = new Map<string, number>();
  const key = ({ start }: Range) => `${start.line}:${start.character}`;
  for (const { place } of found) if (place) seen.set(key(place.range), (seen.get(key(place.range)) ?? 0) + 1);
  const ranges: Range[] = [];
  for (const element of found) {
    const { place } = element;
    if (!place) continue;
    ranges.push(place.range);
    const own = (seen.get(key(place.range)) ?? 0) > 1 ? bullet(element, file) : undefined;
    yield {
      kind: element.genre,
      code: element.code,
      text: textOf(element, resolver),
      range: own ?? place.range,
      selectionRange: own ?? place.name,
    };
  }
  for (const { fiche, place } of certification.renouvellements) {
    if (place?.uri !== file.uri) continue;
    ranges.push(place.range);
    yield { kind: 'renouvellement', code: fiche, text: '', range: place.range, selectionRange: place.name };
  }
  const { place, code, intitule } = certification;
  if (place?.uri !== file.uri) return;
  // What stands behind its brace belongs to it as well: the outline shows one tree.
  const range = checked.source.ownsRoot ? spanning([place.range, ...ranges]) : place.range;
  yield { kind: 'certification', code, text: intitule ?? '', range, selectionRange: place.name };
}

const CATALOGUE_KINDS: Record<string, Kind> = {
  [ast.Catalogue.$type]: 'catalogue',
  [ast.Domaine.$type]: 'domaine',
  [ast.Entree.$type]: 'entree',
  [ast.Notion.$type]: 'notion',
};

function* catalogueElements(file: SourceFile): Iterable<Named> {
  for (const catalogue of file.root.elements.filter(ast.isCatalogue)) {
    for (const node of AstUtils.streamAst(catalogue)) {
      const kind = CATALOGUE_KINDS[node.$type];
      const cst: CstNode | undefined = node.$cstNode;
      if (!kind || !cst) continue;
      const { name, intitule } = node as { name?: string; intitule?: string };
      const range = plainRange(cst);
      const named = GrammarUtils.findNodeForProperty(cst, 'name');
      yield {
        kind,
        code: name,
        text: intitule === undefined ? '' : parseTitle(literalContent(intitule).content),
        range,
        selectionRange: named ? plainRange(named) : { start: range.start, end: range.start },
      };
    }
  }
}

/** The outline of a file: what it holds of its certification, and its catalogues. */
export function documentSymbols(context: EditorContext): DocumentSymbol[] {
  const { snapshot, file } = context;
  const named = [
    ...snapshot.certificationsIn(file).flatMap((checked) => [...elementsIn(checked, file)]),
    ...catalogueElements(file),
  ];
  return nestedSymbols(named.map((one) => symbol(context, one)));
}

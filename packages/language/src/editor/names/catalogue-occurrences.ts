import type { Catalogue, Element, Range, ReferenceCatalogue } from '@referentiel/model';
import { type AstNode, AstUtils, type CstNode, GrammarUtils } from 'langium';
import { buildReferences } from '../../build/competence.js';
import { BuildContext } from '../../build/context.js';
import type { CheckedWorkspace } from '../../check/check.js';
import * as ast from '../../generated/ast.js';
import type { SourceFile } from '../../source/source-file.js';
import type { Occurrence } from './occurrence.js';
import { plainRange, referenceRanges } from './reference-ranges.js';
import type { Target } from './target.js';

/** What resolves the names of catalogues and of their entries. */
export type CatalogueNames = Pick<CheckedWorkspace, 'catalogues' | 'entree'>;

/** The names in a reference to a catalogue: the catalogue, if it is said here, and the entry; those unknown are left out. */
export function* referenceOccurrences(
  reference: ReferenceCatalogue,
  file: SourceFile,
  names: CatalogueNames,
  from?: Element,
): Iterable<Occurrence> {
  const catalogue = names.catalogues.get(reference.catalogue);
  if (!catalogue || !reference.place) return;
  const ranges = referenceRanges(file, reference.place);
  const entree = names.entree(reference.catalogue, reference.entree);
  const named = (range: Range, target: Target, niveau?: number): Occurrence => ({
    place: { uri: file.uri, range },
    role: 'reference',
    nom: file.text.slice(file.offsetAt(range.start), file.offsetAt(range.end)),
    target,
    ...(from && { from }),
    ...(niveau !== undefined && { niveau }),
  });
  if (ranges.catalogue) yield named(ranges.catalogue, { genre: 'catalogue', catalogue });
  if (ranges.entree && entree) yield named(ranges.entree, { genre: 'entree', catalogue, entree }, reference.niveau);
}

/** The names in one catalogue as a file declares it. */
class CatalogueReader {
  readonly found: Occurrence[] = [];
  private readonly context: BuildContext;

  constructor(
    private readonly file: SourceFile,
    private readonly names: CatalogueNames,
  ) {
    this.context = new BuildContext(file.uri, []);
  }

  read(node: ast.Catalogue): void {
    const catalogue = this.names.catalogues.get((node.name ?? '').normalize('NFC'));
    if (!catalogue) return;
    this.declared(node, { genre: 'catalogue', catalogue });
    for (const child of AstUtils.streamAllContents(node)) this.readInside(child, catalogue);
  }

  private readInside(node: AstNode, catalogue: Catalogue): void {
    if (ast.isEntree(node)) {
      const entree = this.names.entree(catalogue.code, (node.name ?? '').normalize('NFC'));
      if (entree) this.declared(node, { genre: 'entree', catalogue, entree });
    } else if (ast.isNotion(node)) {
      const notion = notionOf(catalogue, node.name);
      if (notion) this.declared(node, { genre: 'notion', catalogue, notion });
    } else if (ast.isRenvoiNotion(node)) {
      const notion = notionOf(catalogue, node.notion?.$refText);
      if (notion) this.add(node.notion?.$refNode, 'reference', { genre: 'notion', catalogue, notion });
    } else if (ast.isRequiert(node)) {
      for (const reference of buildReferences(node.references, this.context)) {
        this.found.push(...referenceOccurrences(reference, this.file, this.names));
      }
    }
  }

  private declared(node: AstNode, target: Target): void {
    this.add(node.$cstNode && GrammarUtils.findNodeForProperty(node.$cstNode, 'name'), 'declaration', target);
  }

  private add(cst: CstNode | undefined, role: Occurrence['role'], target: Target): void {
    if (cst) this.found.push({ place: { uri: this.file.uri, range: plainRange(cst) }, role, nom: cst.text, target });
  }
}

function notionOf(catalogue: Catalogue, code: string | undefined) {
  return catalogue.notions.find((notion) => notion.code === code?.normalize('NFC'));
}

const remembered = new WeakMap<SourceFile, { entree: CatalogueNames['entree']; found: readonly Occurrence[] }>();

/** The names in the catalogues that a file declares: its own, and those that its entries require. */
export function catalogueOccurrences(file: SourceFile, names: CatalogueNames): readonly Occurrence[] {
  if (file.declared?.length === 0) return [];
  const known = remembered.get(file);
  if (known && known.entree === names.entree) return known.found;
  const reader = new CatalogueReader(file, names);
  for (const element of file.root.elements) if (ast.isCatalogue(element)) reader.read(element);
  remembered.set(file, { entree: names.entree, found: reader.found });
  return reader.found;
}

/** Whether a file declares a catalogue. */
export function declaresCatalogue(file: SourceFile): boolean {
  return file.declared ? file.declared.length > 0 : file.root.elements.some(ast.isCatalogue);
}

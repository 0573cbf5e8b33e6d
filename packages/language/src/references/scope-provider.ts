import { CIBLES } from '@referentiel/model';
import {
  type AstNode,
  type AstNodeDescription,
  type AstNodeDescriptionProvider,
  AstUtils,
  EMPTY_SCOPE,
  type IndexManager,
  type ReferenceInfo,
  type Scope,
  type ScopeProvider,
  type Stream,
  stream,
  WorkspaceCache,
} from 'langium';
import * as ast from '../generated/ast.js';
import type { RefServices } from '../module.js';
import { type CertificationNames, type DeclaredNames, genreOf, ownerOf } from './declared-names.js';

type Cible = keyof typeof CIBLES;

/** What each reference of the grammar may mean, by `node type:property`. */
const KIND: Record<string, Cible> = {
  'RenvoiEpreuve:epreuve': 'epreuve',
  'Competence:reprend': 'transversale',
  'Texte:fragment': 'texte',
  'Equivalence:bloc': 'bloc',
  'Tronc:elements': 'tronc',
  'Inclut:elements': 'inclut',
  'Recommandation:voir': 'voir',
};

/** The names of one certification as seen from one place. */
class NameScope implements Scope {
  constructor(
    private readonly names: CertificationNames,
    private readonly kind: Cible,
    private readonly from: AstNode,
    private readonly describe: (node: AstNode, name: string) => AstNodeDescription,
  ) {}

  getElement(name: string): AstNodeDescription | undefined {
    const found = this.names.table.lookup(name, CIBLES[this.kind], this.from);
    return found.length === 1 ? this.describe(found[0] as AstNode, name) : undefined;
  }

  getElements(name: string): Stream<AstNodeDescription> {
    return stream(this.names.table.lookup(name, CIBLES[this.kind], this.from).map((node) => this.describe(node, name)));
  }

  getAllElements(): Stream<AstNodeDescription> {
    return stream(
      [...this.names.table.visible(CIBLES[this.kind], this.from)].map(({ nom, element }) =>
        this.describe(element, nom),
      ),
    );
  }
}

/** A fixed set of descriptions by name: catalogues, and the entries of one. */
class MapScope implements Scope {
  constructor(private readonly descriptions: ReadonlyMap<string, AstNodeDescription>) {}

  getElement(name: string): AstNodeDescription | undefined {
    return this.descriptions.get(name.normalize('NFC'));
  }

  getElements(name: string): Stream<AstNodeDescription> {
    const found = this.getElement(name);
    return stream(found ? [found] : []);
  }

  getAllElements(): Stream<AstNodeDescription> {
    return stream(this.descriptions.values());
  }
}

/** Names inside a certification, catalogues over the workspace, entries inside their catalogue. */
export class RefScopeProvider implements ScopeProvider {
  private readonly index: IndexManager;
  private readonly descriptions: AstNodeDescriptionProvider;
  private readonly names: DeclaredNames;
  private readonly catalogues: WorkspaceCache<AstNode | string, Scope>;

  constructor(services: RefServices) {
    this.index = services.shared.workspace.IndexManager;
    this.descriptions = services.workspace.AstNodeDescriptionProvider;
    this.names = services.references.DeclaredNames;
    this.catalogues = new WorkspaceCache(services.shared);
  }

  getScope({ container, property, reference }: ReferenceInfo): Scope {
    if (ast.isReferenceCatalogue(container)) {
      return property === 'catalogue' ? this.catalogueScope() : this.entryScope(catalogueOf(container));
    }
    if (ast.isRenvoiNotion(container)) return this.notionScope(AstUtils.getContainerOfType(container, ast.isCatalogue));
    const document = AstUtils.getDocument(container);
    if (ast.isFichier(container)) {
      const found = this.names.certificationsFor(document, reference.$refText);
      return new MapScope(new Map(found.map((node) => [node.name ?? '', this.describe(node, node.name ?? '')])));
    }
    const names = this.names.of(document);
    const kind = KIND[`${container.$type}:${property}`];
    if (!names || !kind) return EMPTY_SCOPE;
    const from = genreOf(container) ? container : (ownerOf(container) ?? names.root);
    return new NameScope(names, kind, from, (node, name) => this.describe(node, name));
  }

  private describe(node: AstNode, name: string): AstNodeDescription {
    return this.descriptions.createDescription(node, name);
  }

  private catalogueScope(): Scope {
    return this.catalogues.get('catalogues', () => {
      const known = this.index.allElements(ast.Catalogue.$type);
      return new MapScope(new Map(known.map((description) => [description.name, description] as const)));
    });
  }

  private entryScope(catalogue: ast.Catalogue | undefined): Scope {
    if (!catalogue) return EMPTY_SCOPE;
    return this.catalogues.get(catalogue, () => {
      const entries = AstUtils.streamAllContents(catalogue).filter(ast.isEntree);
      return new MapScope(
        new Map(entries.map((entry) => [entry.name.normalize('NFC'), this.describe(entry, entry.name)] as const)),
      );
    });
  }

  private notionScope(catalogue: ast.Catalogue | undefined): Scope {
    if (!catalogue) return EMPTY_SCOPE;
    const notions = AstUtils.streamAllContents(catalogue).filter(ast.isNotion);
    return new MapScope(
      new Map(notions.map((notion) => [notion.name.normalize('NFC'), this.describe(notion, notion.name)] as const)),
    );
  }
}

/** The catalogue of a reference; in a list it may be said once, before. */
function catalogueOf(reference: ast.ReferenceCatalogue): ast.Catalogue | undefined {
  const siblings = reference.$container.references;
  for (let at = siblings.indexOf(reference); at >= 0; at--) {
    const named = siblings[at]?.catalogue;
    if (named) return named.ref;
  }
  return undefined;
}

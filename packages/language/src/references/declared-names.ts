import { type Genre, NameTable } from '@referentiel/model';
import type { LangiumSharedCoreServices } from 'langium';
import { type AstNode, AstUtils, type LangiumDocument, type LangiumDocuments, WorkspaceCache } from 'langium';
import * as ast from '../generated/ast.js';
import { sourceFile } from '../source/source-file.js';
import { groupCertifications } from '../workspace/group.js';

type Kind = Genre | 'certification';

const GENRE: Partial<Record<string, Kind>> = {
  Certification: 'certification',
  Bloc: 'bloc',
  Activite: 'activite',
  Tache: 'tache',
  SousTache: 'sousTache',
  Choix: 'choix',
  Option: 'option',
  Critere: 'critere',
  Epreuve: 'epreuve',
  Partie: 'partie',
  FragmentTexte: 'texte',
};

/** The kind of element that a node declares, as the model calls it; undefined for other nodes. */
export function genreOf(node: AstNode): Kind | undefined {
  if (ast.isCompetence(node)) return node.transversale ? 'competenceTransversale' : 'competence';
  return GENRE[node.$type];
}

/** The nearest node around that declares an element. */
export function ownerOf(node: AstNode): AstNode | undefined {
  let owner = node.$container;
  while (owner && genreOf(owner) === undefined) owner = owner.$container;
  return owner;
}

/** The names of one certification, over its main file and its part files. */
export interface CertificationNames {
  table: NameTable<AstNode, Kind>;
  /** Stands for the certification at the root of its files, outside its braces. */
  root: AstNode;
}

/**
 * The names that each document sees: those of its certification. Kept until a document changes; the same table that the
 * model uses resolves them, so that the editor and the checks never disagree.
 */
export class DeclaredNames {
  private readonly cache: WorkspaceCache<string, Map<string, CertificationNames>>;
  private readonly documents: LangiumDocuments;

  constructor(shared: LangiumSharedCoreServices) {
    this.documents = shared.workspace.LangiumDocuments;
    this.cache = new WorkspaceCache(shared);
  }

  /** The names visible in a document; undefined for one that belongs to no certification. */
  of(document: LangiumDocument): CertificationNames | undefined {
    return this.cache.get('all', () => this.collect()).get(document.uri.toString());
  }

  /** The certifications that `dans X` may mean in a document. */
  certificationsFor(document: LangiumDocument, code: string): ast.Certification[] {
    const names = this.of(document);
    return names && ast.isCertification(names.root) && names.root.name?.normalize('NFC') === code.normalize('NFC')
      ? [names.root]
      : [];
  }

  private collect(): Map<string, CertificationNames> {
    const documents = this.documents.all.filter((document) => ast.isFichier(document.parseResult.value)).toArray();
    const files = documents.map((document) => sourceFile(document.uri.toString(), '', document.parseResult));
    const byDocument = new Map<string, CertificationNames>();
    for (const { main, node, parts } of groupCertifications(files).sources) {
      const root: AstNode = node ?? main.root;
      const names: CertificationNames = { table: new NameTable(), root };
      names.table.add(root, undefined, 'certification', node?.name);
      for (const file of [main, ...parts]) {
        for (const child of AstUtils.streamAllContents(file.root)) {
          const genre = genreOf(child);
          if (genre && child !== root)
            names.table.add(child, ownerOf(child) ?? root, genre, (child as { name?: string }).name);
        }
        if (!byDocument.has(file.uri)) byDocument.set(file.uri, names);
      }
    }
    return byDocument;
  }
}

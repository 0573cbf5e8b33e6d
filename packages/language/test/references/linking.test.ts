import { type AstNode, AstUtils, EmptyFileSystem, EmptyFileSystemProvider, type LangiumDocument, URI } from 'langium';
import { describe, expect, it } from 'vitest';
import * as ast from '../../src/generated/ast.js';
import { createRefServices } from '../../src/index.js';

/** Files that only memory holds. */
class MemoryFiles extends EmptyFileSystemProvider {
  readonly texts = new Map<string, string>();

  override async readFile(uri: URI): Promise<string> {
    return this.texts.get(uri.toString()) ?? '';
  }

  override async stat(uri: URI) {
    return { isFile: true, isDirectory: false, uri };
  }
}

async function build(files: Record<string, string>, disk = new MemoryFiles()) {
  const { shared } = createRefServices({ ...EmptyFileSystem, fileSystemProvider: () => disk });
  await shared.workspace.WorkspaceManager.initializeWorkspace([]);
  const documents = Object.entries(files).map(([name, text]) => {
    const document = shared.workspace.LangiumDocumentFactory.fromString(text, URI.parse(`file:///projet/${name}`));
    shared.workspace.LangiumDocuments.addDocument(document);
    return document;
  });
  await shared.workspace.DocumentBuilder.build(documents);
  return { shared, documents: documents as LangiumDocument[] };
}

/** Every reference of a document as `text → kind of its owner > its own kind and code`. */
function links(document: LangiumDocument): string[] {
  return AstUtils.streamAst(document.parseResult.value)
    .flatMap((node) => AstUtils.streamReferences(node))
    .map(({ reference }) => {
      const target = 'ref' in reference ? reference.ref : undefined;
      return `${reference.$refText} → ${target ? describeNode(target) : '?'}`;
    })
    .toArray();
}

function describeNode(node: AstNode): string {
  const owner = node.$container as (AstNode & { name?: string }) | undefined;
  const { name } = node as { name?: string };
  return `${owner?.name ? `${owner.name}/` : ''}${name}`;
}

describe('names and scopes', () => {
  it('keeps only certifications and catalogues in the global index', async () => {
    const { shared } = await build({
      'a.ref':
        'certification X\nbloc BC1 "Concevoir" { compétence C1 "Relever les écarts pour les corriger." }\ncatalogue Maison { entrée P1 "Un" }\n',
    });
    const indexed = shared.workspace.IndexManager.allElements()
      .map((description) => `${description.type} ${description.name}`)
      .toArray()
      .sort();
    expect(indexed).toEqual(['Catalogue Cigref', 'Catalogue Maison', 'Catalogue e-CF', 'Certification X']);
  });

  it('resolves names over the files of a certification, and nowhere else', async () => {
    const { documents } = await build({
      'x.ref': 'certification X\népreuve E1 "Étude" { partie P1 "Écrit" }\ntexte ORAL "Soutenance."\n',
      'partie.ref':
        'dans X\nbloc BC1 "Concevoir" {\n    évalué par E1, E1.P1\n    compétence C1 "…" { modalité ORAL }\n}\n',
      'y.ref': 'certification Y\ncompétence C1 "…" { évaluée par E1 }\n',
    });
    expect(links(documents[1] as LangiumDocument)).toEqual(['X → X', 'E1 → E1', 'E1.P1 → E1/P1', 'ORAL → ORAL']);
    expect(links(documents[2] as LangiumDocument)).toEqual(['E1 → ?']);
  });

  it('takes the nearest of equal codes, and asks for a qualified name elsewhere', async () => {
    const { documents } = await build({
      'x.ref': `certification X
bloc BC1 "Un" { activité A1 "Analyser" { compétence C1 "…" } }
bloc BC2 "Deux" {
    activité A1 "Agir" { compétence C2 "…" }
    choix SPE "Spécialité" { tronc A1 option OP1 "Une" { inclut BC1.A1, C2 } }
}
renouvellement RNCP1 { recommandation "…" voir A1, BC2.A1, BC2 }
`,
    });
    expect(links(documents[0] as LangiumDocument)).toEqual([
      'A1 → BC2/A1',
      'BC1.A1 → BC1/A1',
      'C2 → A1/C2',
      'A1 → ?',
      'BC2.A1 → BC2/A1',
      'BC2 → BC2',
    ]);
  });

  it('resolves catalogue entries, built-in or of the workspace, the catalogue said once', async () => {
    const { documents } = await build({
      'maison.ref': 'catalogue Maison { domaine D1 "Un" { entrée P1 "Premier" { notions N1 2 } } notion N1 "Soin" }\n',
      'x.ref':
        'certification X { vise Cigref 1.6 }\ncompétence C1 "…" { réf e-CF A.5 niveau 4, A.8 niveau 3, Maison P1, e-CF Z.9 }\n',
    });
    expect(links(documents[0] as LangiumDocument)).toEqual(['N1 → Maison/N1']);
    expect(links(documents[1] as LangiumDocument)).toEqual([
      'Cigref → Cigref',
      '1.6 → 1/1.6',
      'e-CF → e-CF',
      'A.5 → A/A.5',
      'A.8 → A/A.8',
      'Maison → Maison',
      'P1 → D1/P1',
      'e-CF → e-CF',
      'Z.9 → ?',
    ]);
  });

  it('sees a name that appears in another file of the certification', async () => {
    const disk = new MemoryFiles();
    const { shared, documents } = await build(
      { 'x.ref': 'certification X\n', 'p.ref': 'dans X\ncompétence C1 "…" { évaluée par E1 }\n' },
      disk,
    );
    expect(links(documents[1] as LangiumDocument)).toEqual(['X → X', 'E1 → ?']);
    const added = URI.parse('file:///projet/q.ref');
    disk.texts.set(added.toString(), 'dans X\népreuve E1 "Étude"\n');
    await shared.workspace.DocumentBuilder.update([added], []);
    const again = shared.workspace.LangiumDocuments.getDocument(
      (documents[1] as LangiumDocument).uri,
    ) as LangiumDocument;
    expect(links(again)).toEqual(['X → X', 'E1 → E1']);
    expect(ast.isFichier(again.parseResult.value)).toBe(true);
  });
});

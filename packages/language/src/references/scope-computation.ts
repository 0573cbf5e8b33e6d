import {
  type AstNodeDescription,
  DefaultScopeComputation,
  type LangiumDocument,
  type LocalSymbols,
  MultiMap,
} from 'langium';
import * as ast from '../generated/ast.js';

/**
 * Only certifications and catalogues are known to the whole workspace: a thousand certifications that all have a C1
 * neither slow each other down nor mix. Names inside a certification are found by DeclaredNames.
 */
export class RefScopeComputation extends DefaultScopeComputation {
  override async collectExportedSymbols(document: LangiumDocument): Promise<AstNodeDescription[]> {
    const { elements } = document.parseResult.value as ast.Fichier;
    return elements.flatMap((node) => {
      const exported = (ast.isCertification(node) || ast.isCatalogue(node)) && node.name !== undefined;
      return exported ? [this.descriptions.createDescription(node, node.name?.normalize('NFC'), document)] : [];
    });
  }

  override async collectLocalSymbols(): Promise<LocalSymbols> {
    return new MultiMap();
  }
}

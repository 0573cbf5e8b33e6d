import type { AstNode } from 'langium';

const MASCULINE = new Set(['Bloc', 'Choix', 'Critere']);
const TITLED: Record<string, string> = {
  contexte: 'titré',
  description: 'titrée',
  exemples: 'titrés',
  missions: 'titrées',
  modalite: 'titrée',
  resultat: 'titré',
};

/** `titré` agrees with the keyword before it, which some rules keep as the property `nom`. */
function titled(node: AstNode, bare: (word: string) => string): string {
  const { nom } = node as { nom?: string };
  return TITLED[bare(nom ?? node.$type)] ?? 'titré';
}

/** A participle in the form that agrees with what it qualifies, for the keywords that agree; else undefined. */
export function agreed(keyword: string, node: AstNode, bare: (word: string) => string): string | undefined {
  switch (keyword) {
    case 'évalué':
      // At the root of a file the certification is what is evaluated.
      return MASCULINE.has(node.$container?.$type ?? '') ? 'évalué' : 'évaluée';
    case 'imprimé':
      return MASCULINE.has(node.$type) ? 'imprimé' : 'imprimée';
    case 'titré':
      return titled(node, bare);
    case 'retiré':
      return 'retirée';
    default:
      return undefined;
  }
}

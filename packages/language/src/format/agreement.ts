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

/** What a participle stands in: the type of its node and of the one around, and the word that some rules keep as `nom`. */
export interface Agreeing {
  type: string;
  container?: string | undefined;
  nom?: string | undefined;
}

/** A participle in the form that agrees with what it qualifies, for the keywords that agree; else undefined. */
export function agreedForm(
  keyword: string,
  { type, container, nom }: Agreeing,
  bare: (word: string) => string,
): string | undefined {
  switch (keyword) {
    case 'évalué':
      // At the root of a file the certification is what is evaluated.
      return MASCULINE.has(container ?? '') ? 'évalué' : 'évaluée';
    case 'imprimé':
      return MASCULINE.has(type) ? 'imprimé' : 'imprimée';
    case 'titré':
      return TITLED[bare(nom ?? type)] ?? 'titré';
    case 'retiré':
      return 'retirée';
    default:
      return undefined;
  }
}

/** The same, for a participle of the syntax tree. */
export function agreed(keyword: string, node: AstNode, bare: (word: string) => string): string | undefined {
  const { nom } = node as { nom?: string };
  return agreedForm(keyword, { type: node.$type, container: node.$container?.$type, nom }, bare);
}

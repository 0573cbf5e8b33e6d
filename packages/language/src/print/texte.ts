import { isFragment, type Texte, type TexteTitre } from '@referentiel/model';
import { type Piece, propriete, type Statement } from './statement.js';

/** A text, or the name of the fragment that stands for it. */
export function printTexte(texte: Texte): Piece {
  return isFragment(texte) ? texte.fragment : { prose: texte };
}

/** The same where a text may be missing. */
export function printTexteFacultatif(texte: Texte | undefined): Piece[] {
  return texte ? [printTexte(texte)] : [];
}

/** `lieu "…"`: nothing when there is no text. */
export function proprieteTexte(motCle: string, texte: Texte | undefined): Statement[] {
  return texte ? [propriete(motCle, printTexte(texte))] : [];
}

/** `titré` as it agrees with each word that takes a label. */
const TITRE: Record<string, string> = {
  contexte: 'titré',
  description: 'titrée',
  résultat: 'titré',
  exemples: 'titrés',
  missions: 'titrées',
  modalité: 'titrée',
};

/** `description titrée "Description" "…"`. */
export function printTexteTitre(motCle: string, { titre, texte }: TexteTitre): Statement {
  const label: Piece[] = titre === undefined ? [] : [TITRE[motCle] ?? 'titré', { titre }];
  return propriete(motCle, ...label, printTexte(texte));
}

/** What stands where the source says nothing, so that no field is forgotten. */
export const ABSENT = 'Rien dans le texte\u00a0: à compléter dans le formulaire.';

export const CONSIGNE =
  'Un clic dans un cadre sélectionne tout le champ\u00a0: copiez-le (Ctrl+C, ou ⌘C sur Mac), puis collez-le dans le formulaire.';

export function ficheTitre(titre: string): string {
  return `Textes de la fiche – ${titre}`;
}

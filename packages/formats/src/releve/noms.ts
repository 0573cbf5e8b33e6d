import { type Epreuve, type UsageEpreuve, withoutSeparator } from '@referentiel/model';
import { type Impression, lignesOf, nomEpreuve, type Passage, texteLigne, titrePartie } from '../texte/index.js';

/** Words by which a text without code is known in a list. */
const MOTS_MAX = 8;

/** The first words of a text, with an ellipsis where it goes on. */
export function premiersMots(texte: string): string {
  const words = texte.trim().split(/\s+/);
  return words.length > MOTS_MAX ? `${words.slice(0, MOTS_MAX).join(' ')}…` : words.join(' ');
}

/** Code and title of a container, on one line. */
export function titreEnLigne({ code, intitule }: Passage): string {
  return [code, intitule].filter(Boolean).join(' ');
}

/** The text of a passage without its code: its paragraphs and items, one after the other. */
export function enonceEnLigne(passage: Passage): string {
  return lignesOf({ ...passage, code: '' })
    .map(texteLigne)
    .join(' ');
}

/** The shortest name of a competence: its code, else its first words. */
export function nomCourt(passage: Passage): string {
  return passage.code ? withoutSeparator(passage.code) : premiersMots(enonceEnLigne(passage)) || '…';
}

/** The name of an épreuve on one line: printed code and title, else the first words of its description. */
export function nomEpreuveEnLigne(epreuve: Epreuve, impression: Impression): string {
  const [nom] = nomEpreuve(epreuve, impression);
  if (!nom) return epreuve.code ?? '…';
  return nom.prose ? premiersMots(enonceEnLigne(nom)) : titreEnLigne(nom);
}

/** The name of what a use asks for: an épreuve, one of its parts, or the name as written when it means nothing. */
export function nomUsage({ nom, epreuve }: UsageEpreuve, whole: Epreuve | undefined, impression: Impression): string {
  if (!epreuve) return nom;
  if (epreuve.genre === 'epreuve') return nomEpreuveEnLigne(epreuve, impression);
  const [partie] = titrePartie(epreuve, 0);
  const own = partie ? titreEnLigne(partie) : nom;
  return whole ? `${nomEpreuveEnLigne(whole, impression)} – ${own}` : own;
}

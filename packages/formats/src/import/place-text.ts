import type { Bilingue } from '../json/problem.js';
import type { DocumentPlace } from './document.js';

const WORDS = {
  table: { fr: 'tableau', en: 'table' },
  row: { fr: 'ligne', en: 'row' },
  column: { fr: 'colonne', en: 'column' },
  paragraph: { fr: 'paragraphe', en: 'paragraph' },
} as const;

/** A place as a person would say it: « tableau 2, ligne 5, colonne 3 ». Empty when nothing is known. */
export function placeText(place: DocumentPlace): Bilingue {
  const said = (lang: 'fr' | 'en') =>
    (Object.keys(WORDS) as (keyof typeof WORDS)[])
      .filter((part) => place[part] !== undefined)
      .map((part) => `${WORDS[part][lang]}\u00a0${place[part]}`)
      .join(', ');
  return { fr: said('fr'), en: said('en') };
}

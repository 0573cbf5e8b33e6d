import { type Element, isFragment, plainText, type Resolver, type Texte } from '@referentiel/model';
import type { Bilingual } from '../../rules/rule.js';

const GENRES: Record<Element['genre'], Bilingual> = {
  certification: { fr: 'certification', en: 'certification' },
  bloc: { fr: 'bloc', en: 'block' },
  activite: { fr: 'activité', en: 'activity' },
  tache: { fr: 'tâche', en: 'task' },
  sousTache: { fr: 'sous-tâche', en: 'subtask' },
  competence: { fr: 'compétence', en: 'competence' },
  competenceTransversale: { fr: 'compétence transversale', en: 'transversal competence' },
  critere: { fr: 'critère', en: 'criterion' },
  epreuve: { fr: 'épreuve', en: 'assessment' },
  partie: { fr: 'partie d’épreuve', en: 'part of an assessment' },
  option: { fr: 'option', en: 'option' },
  choix: { fr: 'choix', en: 'choice' },
  texte: { fr: 'texte', en: 'text' },
};

/** What kind of thing an element is, in words. */
export function genreInWords({ genre }: Element): Bilingual {
  return GENRES[genre];
}

function inWords(texte: Texte | undefined, resolver: Resolver): string {
  return texte ? plainText(isFragment(texte) ? resolver.prose(texte) : texte) : '';
}

/** What an element says of itself: its title, or its text as one line; empty when it says nothing. */
export function wordsOf(element: Element, resolver: Resolver): string {
  if (element.genre === 'texte') return plainText(element.texte);
  if ('intitule' in element && element.intitule) return element.intitule;
  if ('enonce' in element) return inWords(element.enonce, resolver);
  return '';
}

/** A text short enough for a line of a list. */
export function shortened(text: string, length = 60): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const blank = cut.lastIndexOf(' ');
  return `${(blank > length / 2 ? cut.slice(0, blank) : cut).trimEnd()}…`;
}

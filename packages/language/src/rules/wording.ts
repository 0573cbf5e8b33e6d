import { type Element, type Genre, plainText } from '@referentiel/model';
import type { Bilingual } from './rule.js';

const NOM: Record<Genre | 'certification', Bilingual> = {
  certification: { fr: 'la certification', en: 'the certification' },
  bloc: { fr: 'le bloc', en: 'bloc' },
  activite: { fr: 'l’activité', en: 'activity' },
  tache: { fr: 'la tâche', en: 'task' },
  sousTache: { fr: 'la sous-tâche', en: 'sub-task' },
  choix: { fr: 'le choix', en: 'choice' },
  option: { fr: 'l’option', en: 'option' },
  competence: { fr: 'la compétence', en: 'competence' },
  competenceTransversale: { fr: 'la compétence transversale', en: 'transversal competence' },
  critere: { fr: 'le critère', en: 'criterion' },
  epreuve: { fr: 'l’épreuve', en: 'épreuve' },
  partie: { fr: 'la partie', en: 'part' },
  texte: { fr: 'le texte', en: 'text' },
};

/** A text cut at a word, with « … » when something is left out. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length + 1);
  const space = cut.lastIndexOf(' ');
  const head = space > length / 2 ? cut.slice(0, space) : line.slice(0, length);
  return `${head.replace(/(?<![\s,;:.–-])[\s,;:.–-]+$/u, '')}…`;
}

/** « La compétence C7 »: a text with a capital first, to begin a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How many characters of a text a message quotes. */
const QUOTED = 80;

/** A text as a message quotes it. */
export function excerpt(text: string): string {
  return shorten(text, QUOTED);
}

function label(element: Element): string {
  if (element.code !== undefined) return element.code;
  const text = 'intitule' in element && element.intitule ? element.intitule : enonce(element);
  return text ? `« ${shorten(text, 40)} »` : '';
}

function enonce(element: Element): string {
  if (!('enonce' in element) || !element.enonce || 'fragment' in element.enonce) return '';
  return plainText(element.enonce);
}

/** How a message names an element: « la compétence C7 ». */
export function naming(element: Element): Bilingual {
  const nom = NOM[element.genre];
  const suffix = label(element);
  return { fr: suffix ? `${nom.fr} ${suffix}` : nom.fr, en: suffix ? `${nom.en} ${suffix}` : nom.en };
}

import type { Element, Genre } from '@referentiel/model';
import type { CertificationFacts } from '../../facts/certification-facts.js';
import type { Bilingual } from '../../rules/rule.js';
import { shorten } from '../../rules/wording.js';
import type { EditorContext } from '../context.js';
import { nameOf, titleOf } from '../facts/labels.js';
import { link } from './markdown.js';

type AnyGenre = Genre | 'certification';

/** What each kind of element is called, and how one says that something comes from it. */
const GENRES: Record<AnyGenre, { fr: string; en: string; du: string }> = {
  certification: { fr: 'certification', en: 'certification', du: 'de la certification' },
  bloc: { fr: 'bloc', en: 'bloc', du: 'du bloc' },
  activite: { fr: 'activité', en: 'activity', du: 'de l’activité' },
  tache: { fr: 'tâche', en: 'task', du: 'de la tâche' },
  sousTache: { fr: 'sous-tâche', en: 'sub-task', du: 'de la sous-tâche' },
  choix: { fr: 'choix', en: 'choice', du: 'du choix' },
  option: { fr: 'option', en: 'option', du: 'de l’option' },
  competence: { fr: 'compétence', en: 'competence', du: 'de la compétence' },
  competenceTransversale: {
    fr: 'compétence transversale',
    en: 'transversal competence',
    du: 'de la compétence transversale',
  },
  critere: { fr: 'critère', en: 'criterion', du: 'du critère' },
  epreuve: { fr: 'épreuve', en: 'épreuve', du: 'de l’épreuve' },
  partie: { fr: 'partie', en: 'part', du: 'de la partie' },
  texte: { fr: 'texte', en: 'text', du: 'du texte' },
};

/** « bloc », « bloc »: the kind of an element. */
export function genreOf(element: Element): Bilingual {
  const { fr, en } = GENRES[element.genre];
  return { fr, en };
}

/** The code of an element as a link to it, else its shortened title. */
export function named(element: Element, facts: CertificationFacts): string {
  const place = element.place && { uri: element.place.uri, range: element.place.name };
  return link(nameOf(element, facts) || shorten(titleOf(element, facts.checked), 40) || '…', place);
}

/** « du bloc BC1 », « from bloc BC1 ». */
export function from({ langue }: EditorContext, element: Element, facts: CertificationFacts): string {
  const { en, du } = GENRES[element.genre];
  const words = langue === 'fr' ? du : `from ${en}`;
  return element.genre === 'certification' ? words : `${words} ${named(element, facts)}`;
}

/** « 1 critère », « 3 critères ». */
export function counted(count: number, one: string, many: string): string {
  return `${count}\u00a0${count < 2 ? one : many}`;
}

/** Names one after the other, the last ones counted when they are many. */
export function listed({ langue }: EditorContext, names: readonly string[], most = 12): string {
  if (names.length <= most) return names.join(', ');
  const rest = names.length - most + 1;
  const more = langue === 'fr' ? `et ${rest} autres` : `and ${rest} more`;
  return `${names.slice(0, most - 1).join(', ')} ${more}`;
}

/** « **Critères** : 3 »: a label in bold before what it labels. */
export function labelled(context: EditorContext, { fr, en }: Bilingual, value: string): string {
  return context.langue === 'fr' ? `**${fr}**\u00a0: ${value}` : `**${en}**: ${value}`;
}

import type { Place } from '@referentiel/model';
import { element, escapeHtml } from './markup.js';
import { holds, placeAttributes } from './places.js';

/** A problem to show where it stands. */
export interface Marque {
  place: Place;
  severity: 'error' | 'warning' | 'hint';
  message: string;
}

/** The language of what is said about the document; the document itself is French. */
export type LangueHtml = 'fr' | 'en';

const SEVERITIES = ['error', 'warning', 'hint'] as const;

const NAMES: Record<LangueHtml, Record<Marque['severity'], readonly [one: string, several: string]>> = {
  fr: { error: ['Erreur', 'erreurs'], warning: ['Avertissement', 'avertissements'], hint: ['Conseil', 'conseils'] },
  en: { error: ['Error', 'errors'], warning: ['Warning', 'warnings'], hint: ['Hint', 'hints'] },
};

const COLON: Record<LangueHtml, string> = { fr: '\u00a0: ', en: ': ' };

/** Something printed that a problem may stand in. */
export interface Cible {
  place: Place | undefined;
  /** The passage or the line of the identity. */
  cle: object;
}

/** The problems by what holds them, and those that nothing printed holds. */
export interface Repartition {
  de(cle: object): readonly Marque[];
  ailleurs: readonly Marque[];
}

function smallest(place: Place, cibles: readonly Cible[]): object | undefined {
  let best: { place: Place; cle: object } | undefined;
  for (const { place: own, cle } of cibles) {
    if (!own || !holds(own, place)) continue;
    if (!best || (holds(best.place, own) && !holds(own, best.place))) best = { place: own, cle };
  }
  return best?.cle;
}

/** Puts each problem in the smallest thing printed that holds its place, the first time that it is printed. */
export function repartition(marques: readonly Marque[], cibles: readonly Cible[]): Repartition {
  const held = new Map<object, Marque[]>();
  const ailleurs: Marque[] = [];
  for (const marque of marques) {
    const cle = smallest(marque.place, cibles);
    if (!cle) ailleurs.push(marque);
    else held.set(cle, [...(held.get(cle) ?? []), marque]);
  }
  return { de: (cle) => held.get(cle) ?? [], ailleurs };
}

/** The severest of some problems; undefined when there is none. */
export function worstOf(marques: readonly Marque[]): Marque['severity'] | undefined {
  return SEVERITIES.find((severity) => marques.some((marque) => marque.severity === severity));
}

function said({ severity, message }: Marque, langue: LangueHtml): string {
  return `${NAMES[langue][severity][0]}${COLON[langue]}${message}`;
}

/** The sign of some problems beside what they are about: read aloud, shown in a tooltip, leading to the first of them. */
export function signeHtml(marques: readonly Marque[], documents: readonly string[], langue: LangueHtml): string {
  // The severest first: who listens, or sees a narrow tooltip, gets what matters.
  const ranked = SEVERITIES.flatMap((severity) => marques.filter((marque) => marque.severity === severity));
  const [first] = ranked;
  if (!first) return '';
  const { severity } = first;
  const words = ranked.map((marque) => said(marque, langue)).join('\n');
  return element('span', {
    class: 'signe',
    role: 'img',
    lang: langue,
    'data-severity': severity,
    ...placeAttributes(first.place, documents),
    ...(marques.length > 1 && { 'data-nombre': marques.length }),
    'aria-label': words,
    title: words,
  });
}

function countOf(marques: readonly Marque[], langue: LangueHtml): string {
  const counts = SEVERITIES.flatMap((severity) => {
    const count = marques.filter((marque) => marque.severity === severity).length;
    const [one, several] = NAMES[langue][severity];
    return count ? [`${count}\u00a0${count > 1 ? several : one.toLowerCase()}`] : [];
  });
  return counts.join(', ');
}

/** The problems that stand in nothing printed: how many, then one by one. */
export function ailleursHtml(marques: readonly Marque[], documents: readonly string[], langue: LangueHtml): string {
  const severity = worstOf(marques);
  if (!severity) return '';
  const where = langue === 'fr' ? 'ailleurs dans le texte' : 'elsewhere in the text';
  const items = marques.map((marque) =>
    element(
      'li',
      {},
      element(
        'button',
        { type: 'button', 'data-severity': marque.severity, ...placeAttributes(marque.place, documents) },
        escapeHtml(said(marque, langue)),
      ),
    ),
  );
  return element(
    'details',
    { class: 'ailleurs', lang: langue, 'data-severity': severity },
    element('summary', {}, escapeHtml(`${countOf(marques, langue)} ${where}`)),
    element('ul', {}, ...items),
  );
}

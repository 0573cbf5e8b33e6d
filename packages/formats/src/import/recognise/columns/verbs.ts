import { fold } from '../text/fold.js';

/** Words that end like an infinitive and are none. */
const NOT_VERBS = new Set(
  'entre outre autre contre notre votre premiere premier dernier derniere titre cadre ordre nombre membre maniere matiere chiffre dossier cahier metier atelier chantier papier hier oeuvre livre mesure procedure structure mise prise hier sur pour leur par'.split(
    ' ',
  ),
);

const INFINITIVE = /^(?:s'|se |ne pas )?([a-z-]{1,20}(?:er|ir|re))(?=[^a-z]|$)/;

/** Whether a sentence starts with an infinitive, by its ending: what a competence without code starts with. */
export function startsWithInfinitive(text: string): boolean {
  const word = INFINITIVE.exec(fold(text.slice(0, 60)))?.[1];
  return word !== undefined && word.length > 2 && !NOT_VERBS.has(word);
}

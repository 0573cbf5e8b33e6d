import type { Bilingual } from '@referentiel/language';
import { printableLine } from './printable.js';

/** The language of the interface. */
export type Lang = 'fr' | 'en';

let current: Lang = 'fr';

/** Sets the language of all that follows; once, before any command runs. */
export function setLang(lang: Lang): void {
  current = lang;
}

export function lang(): Lang {
  return current;
}

/** The sentence in the interface's language. */
export function say(fr: string, en: string): string {
  return current === 'fr' ? fr : en;
}

export function sayBilingual(text: Bilingual): string {
  return text[current];
}

/** « 1 fichier », « 3 fichiers »: French counts zero and one as singular. */
export function count(n: number, [frOne, frMany]: [string, string], [enOne, enMany]: [string, string]): string {
  return say(`${n} ${n < 2 ? frOne : frMany}`, `${n} ${n === 1 ? enOne : enMany}`);
}

/** A colon as the language of the interface sets it: a no-break space before it in French. */
export function colon(): string {
  return say('\u00a0:', ':');
}

/** A name or a word of the user's in a sentence: « nom », “name”. */
export function quoted(text: string): string {
  const shown = printableLine(text);
  return say(`«\u00a0${shown}\u00a0»`, `“${shown}”`);
}

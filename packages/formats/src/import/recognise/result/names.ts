import type { Genre } from '@referentiel/model';
import { fold } from '../text/fold.js';

/** Codes that the language reads as such (grammar/terminaux.langium), with a figure or in capitals only. */
const NAME =
  /^(?:[A-Z][A-Za-z0-9]*(?:[._-][A-Za-z0-9]+)*|[a-z]+[0-9][A-Za-z0-9]*(?:[._-][A-Za-z0-9]+)*|[0-9]+(?:[A-Za-z][A-Za-z0-9]*)?(?:[._-][A-Za-z0-9]+)*)$/;

export function isName(text: string): boolean {
  return NAME.test(text) && (/\d/.test(text) || text === text.toUpperCase());
}

/** What a name starts with when the document has none of its own. */
export const PREFIX: Record<Genre, string> = {
  bloc: 'BC',
  activite: 'A',
  tache: 'T',
  sousTache: 'ST',
  choix: 'CHOIX',
  option: 'O',
  competence: 'C',
  competenceTransversale: 'CT',
  critere: 'CE',
  epreuve: 'E',
  partie: 'P',
  texte: 'TEXTE',
};

/** The name that a printed code gives: itself, or what it says behind its word (« Bloc 1 » → BC1, « Option A » → OA). */
export function nameFrom(bare: string, genre: Genre): string | undefined {
  const code = bare.normalize('NFC').trim();
  if (isName(code)) return code;
  const words = fold(code).toUpperCase().split(/[\s]+/);
  const tail = (words.at(-1) ?? '').replace(/[^A-Z0-9._-]+/g, '');
  const isWorded = words.length > 1 && /\p{Ll}{2}|\p{Lu}{4}/u.test(code);
  const made =
    isWorded && !/^[A-Z]{1,4}[.-]?\d/.test(tail)
      ? `${PREFIX[genre]}${tail}`
      : isWorded
        ? tail
        : words.join('').replace(/[^A-Z0-9._-]+/g, '');
  return isName(made) ? made : undefined;
}

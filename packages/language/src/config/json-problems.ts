import type { ParseError, ParseErrorCode } from 'jsonc-parser';
import type { Bilingual } from '../rules/rule.js';

/** The number of the mistake of braces within braces beyond what can be read; the JSON reader has none for it. */
export const TOO_DEEP = -1 as ParseErrorCode;

/** What to do about each mistake that the JSON reader finds, by its number. */
const WHAT_TO_DO: Partial<Record<ParseErrorCode, Bilingual>> = {
  [TOO_DEEP]: {
    fr: 'trop d’accolades ou de crochets sont ouverts les uns dans les autres',
    en: 'too many braces or brackets are open within each other',
  },
  1: {
    fr: 'ce mot n’est pas compris\u00a0; écrivez-le entre guillemets droits ("…")',
    en: 'this word is not understood; write it between straight quotes ("…")',
  },
  2: { fr: 'ce nombre est mal écrit', en: 'this number is badly written' },
  3: {
    fr: 'il manque un nom entre guillemets droits ("…") avant les deux-points',
    en: 'a name between straight quotes ("…") is missing before the colon',
  },
  4: { fr: 'il manque une valeur ici', en: 'a value is missing here' },
  5: { fr: 'mettez deux-points entre le nom et la valeur', en: 'put a colon between the name and the value' },
  6: { fr: 'il manque une virgule avant ceci', en: 'a comma is missing before this' },
  7: { fr: 'il manque une accolade fermante', en: 'a closing brace is missing' },
  8: { fr: 'il manque un crochet fermant', en: 'a closing bracket is missing' },
  9: {
    fr: 'tout tient entre une seule paire d’accolades\u00a0; retirez ce qui suit',
    en: 'everything stands in one pair of braces; remove what follows',
  },
  11: { fr: 'ce commentaire n’est pas fermé', en: 'this comment is not closed' },
  12: {
    fr: 'il manque le guillemet droit qui ferme ce texte',
    en: 'the straight quote that closes this text is missing',
  },
  13: { fr: 'ce nombre n’est pas fini', en: 'this number is not finished' },
};

/** What to do where the JSON cannot be read. */
export function jsonProblem({ error }: ParseError): Bilingual {
  return (
    WHAT_TO_DO[error] ?? {
      fr: 'ce texte contient un caractère que JSON n’admet pas\u00a0; retirez-le',
      en: 'this text holds a character that JSON does not take; remove it',
    }
  );
}

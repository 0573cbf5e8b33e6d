import type { IToken } from 'chevrotain';
import type { Catalogues } from '../../rules/rule.js';

/** What is already written of a reference to a catalogue. */
export interface ReferenceInHand {
  /** The catalogue said last. */
  catalogue?: string;
  entree?: string;
  /** Whether the catalogue is said in this very reference, so that its entry must follow. */
  said: boolean;
}

const CODES = new Set(['CODE', 'CODE_NUM', 'NOMBRE']);

/**
 * Reads the tokens of a list of references (`réf e-CF A.5 niveau 4, A.8`) up to the cursor. A code that stands alone is an
 * entry unless it names a catalogue.
 */
export function referenceInHand(statement: readonly IToken[], catalogues: Catalogues): ReferenceInHand {
  let reading: ReferenceInHand = { said: false };
  for (const [index, token] of statement.entries()) {
    const code = token.image.normalize('NFC');
    if (token.tokenType.name === ',') {
      reading = { ...(reading.catalogue !== undefined && { catalogue: reading.catalogue }), said: false };
    } else if (!CODES.has(token.tokenType.name) || statement[index - 1]?.tokenType.name === 'niveau') continue;
    else if (
      !reading.said &&
      reading.entree === undefined &&
      (catalogues.has(code) || reading.catalogue === undefined)
    ) {
      reading = { catalogue: code, said: true };
    } else reading = { ...reading, entree: code };
  }
  return reading;
}

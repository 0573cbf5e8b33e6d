import { NATURES, PRODUCTIONS, THEMES, VOIES_ACCES } from '@referentiel/model';
import { bareWord } from '../lexer/spelling.js';

/** The registers that a certification may belong to. */
const REPERTOIRES = ['RNCP', 'RS'];

function byBareWord(words: readonly string[]): ReadonlyMap<string, string> {
  return new Map(words.map((word) => [bareWord(word), word]));
}

/** The closed lists, by the type of the node whose values they are. */
const VALUES: Record<string, ReadonlyMap<string, string>> = {
  UneNature: byBareWord(NATURES),
  Production: byBareWord(PRODUCTIONS),
  Traite: byBareWord(THEMES),
  Acces: byBareWord(VOIES_ACCES),
  Repertoire: byBareWord(REPERTOIRES),
};

/** A value of a closed list in its canonical spelling; undefined when the list does not know it. */
export function knownValue(image: string, nodeType: string): string | undefined {
  return VALUES[nodeType]?.get(bareWord(image));
}

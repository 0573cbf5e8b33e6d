import { type Certification, isFragment, type Place, plainText, walkTextes } from '@referentiel/model';

/** A text that speaks of a code: renumbering does not touch what the author wrote between quotes. */
export interface CitedCode {
  place: Place;
  code: string;
}

const WORD = /[\p{L}\p{M}\d]+(?:[._-][\p{L}\p{M}\d]+)*/gu;

/** The texts that name one of some codes as a whole word, in the order of the model. */
export function citedCodes(certification: Certification, codes: ReadonlySet<string>): CitedCode[] {
  const found: CitedCode[] = [];
  walkTextes(certification, (texte) => {
    if (isFragment(texte) || !texte.place) return;
    const words = new Set(plainText(texte).match(WORD) ?? []);
    for (const code of codes) if (words.has(code)) found.push({ place: texte.place, code });
  });
  return found;
}

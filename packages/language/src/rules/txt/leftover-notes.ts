/** What authors leave in a text for later. Data of TXT-01. */
export const LEFTOVERS: readonly RegExp[] = [
  /\?{2,}/g,
  /\((?:\s*(?:signifie|sens|laquelle|lequel|combien|qui|quoi)?\s*\?+\s*)\)/gi,
  /\b(?:TODO|TBD|FIXME|XXX+)\b/g,
  // In brackets, or alone: « identifie les pièces à compléter » is a sentence like another.
  /[([]\s*[àa]\s(?:compléter|completer|préciser|preciser|vérifier|verifier|revoir|définir|definir|trancher|confirmer)(?:\s[^()[\]]{0,60})?[)\]]/giu,
  /^\s*[àa]\s(?:compléter|completer|préciser|preciser|vérifier|verifier|revoir|définir|definir|trancher|confirmer)\s*[.…!?]*\s*$/giu,
  /\[(?:…|\.\.\.|\?)\]/g,
];

/** What every such note has, so that most texts are read once, not once for each kind of note. */
export const MAY_BE_LEFT_OVER = /[?([]|TODO|TBD|FIXME|XXX|^\s*[àa]\s/iu;

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

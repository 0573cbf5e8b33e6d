/** What authors leave in a text for later, as whole words; lower case, without accents. Data of TXT-01. */
export const LEFTOVERS: readonly RegExp[] = [
  /\?{2,}/g,
  /\((?:\s*(?:signifie|sens|laquelle|lequel|combien|qui|quoi)?\s*\?+\s*)\)/gi,
  /\b(?:TODO|TBD|FIXME|XX+)\b/g,
  /(?<![\p{L}\p{M}])[àÀ]\s(?:compléter|completer|préciser|preciser|vérifier|verifier|revoir|définir|definir)(?=\s*(?:[.…!?)\]]|$))/giu,
  /\[(?:…|\.\.\.|\?)\]/g,
];

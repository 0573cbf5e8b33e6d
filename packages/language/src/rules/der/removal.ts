import type { Fix, StatedWaiver } from '../rule.js';

/** Takes a waiver away; nothing where it cannot go alone. */
export function removal({ regle, whole }: StatedWaiver): Fix[] {
  if (!whole) return [];
  const title = { fr: `Retirer la dérogation à ${regle}`, en: `Remove the waiver of ${regle}` };
  return [{ title, edits: [{ place: whole, newText: '' }] }];
}

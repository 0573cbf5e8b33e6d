import type { Place } from '@referentiel/model';
import { nearest } from '../../lexer/distance.js';
import { bareWord } from '../../lexer/spelling.js';
import type { Fix } from '../rule.js';

/** What was probably meant: the nearest of the names that exist, and the fix that writes it. */
export function suggestion(
  written: string,
  names: Iterable<string>,
  place: Place | undefined,
): { nom?: string; fixes: Fix[] } {
  const nom = nearest(written, names, bareWord);
  if (nom === undefined) return { fixes: [] };
  const fixes = place
    ? [{ title: { fr: `Remplacer par ${nom}`, en: `Replace with ${nom}` }, edits: [{ place, newText: nom }] }]
    : [];
  return { nom, fixes };
}

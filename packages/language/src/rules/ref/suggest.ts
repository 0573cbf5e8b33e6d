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
  const all = [...names];
  // A5 for A.5, e-cf for e-CF: the same letters and digits.
  const bare = (name: string) => bareWord(name).replace(/[._-]/g, '');
  const letters = bare(written);
  const nom = all.find((name) => bare(name) === letters) ?? nearest(written, all, bareWord);
  if (nom === undefined) return { fixes: [] };
  const fixes = place
    ? [{ title: { fr: `Remplacer par ${nom}`, en: `Replace with ${nom}` }, edits: [{ place, newText: nom }] }]
    : [];
  return { nom, fixes };
}

import type { Prose } from '@referentiel/model';
import { lignesOf, type RunLigne } from '../texte/index.js';
import type { Repere } from './noms.js';
import type { Occurrence, ParagrapheGabarit } from './occurrences.js';
import type { Character } from './xml/characters.js';
import type { Edits } from './xml/edits.js';
import { inside, propertiesOf } from './xml/run-properties.js';

/** Values that are short names one after the other, on one line wherever they stand. */
const ENUMEREES = new Set(['certificateurs', 'profils visés']);

/** The paragraphs and the items of a text on the lines of one paragraph. */
export function runsEnLigne({ nom }: Repere, prose: Prose): RunLigne[] {
  const between = ENUMEREES.has(nom) ? ', ' : '\n';
  return lignesOf({ role: 'description', prose, retrait: 0 }).flatMap(({ runs, puce }, rank) => {
    const bullet = puce && (puce.numero === undefined ? '– ' : `${puce.numero}. `);
    const opening = `${rank ? between : ''}${bullet ?? ''}`;
    return opening ? [{ texte: opening }, ...runs] : runs;
  });
}

/** Characters that follow each other in the text of the part, in one piece. */
function stretchesOf(characters: Character[]): Character[][] {
  const stretches: Character[][] = [];
  let end = -1;
  for (const character of characters) {
    if (character.start === end) stretches.at(-1)?.push(character);
    else stretches.push([character]);
    end = character.end;
  }
  return stretches;
}

const isOfName = ({ text, holder }: Character) => holder !== undefined && text !== '{' && text.trim() !== '';

/**
 * Puts words in the place of a placeholder, in the look that its name has, wherever Word cut it into runs. Nothing of the
 * paragraph is touched but its characters.
 */
export function remplacer(
  { part, characters }: ParagrapheGabarit,
  { from, to }: Occurrence,
  runs: readonly RunLigne[],
  edits: Edits,
): void {
  const own = characters.slice(from, to);
  const first = own.find(isOfName);
  for (const stretch of stretchesOf(own)) {
    const start = stretch[0]?.start ?? 0;
    const end = stretch.at(-1)?.end ?? start;
    const here = first?.holder && stretch.includes(first);
    edits.replace(start, end, here && first.holder ? inside(runs, propertiesOf(first.holder, part.xml)) : '');
  }
  for (const holder of new Set(own.flatMap((one) => one.holder ?? [])))
    edits.attribute(holder, 'xml:space', 'preserve');
}

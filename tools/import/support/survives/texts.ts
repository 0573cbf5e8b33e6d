import { type Prose, proseFrom, type Texte } from '@referentiel/model';
import {
  type Impression,
  lignesOf,
  type Passage,
  proseImprimee,
} from '../../../../packages/formats/src/texte/index.js';

/** Characters of a run with its style, as the source would write it. */
function styled(run: { texte: string; gras?: true; italique?: true }): string {
  const mark = `${run.gras ? '**' : ''}${run.italique ? '*' : ''}`;
  return `${mark}${run.texte}${[...mark].reverse().join('')}`;
}

/**
 * The printed lines of a passage with its bullets, numbers and styles. The indent of a part under its épreuve is layout:
 * it does not count.
 */
export function linesOf(passage: Passage): string[] {
  return lignesOf({ ...passage, retrait: 0 }).map(({ runs, puce }) => {
    const bullet = puce ? `${'  '.repeat(puce.niveau)}${puce.numero ? `${puce.numero}.` : '-'} ` : '';
    return `${bullet}${runs.map(styled).join('')}`.replace(/\*\*\*\*/g, '');
  });
}

/** The lines of a text: a fragment (`texte`) is replaced by what it says. */
export function textLines(texte: Texte | undefined, { resolver }: Impression): string[] {
  if (!texte) return [];
  return proseLines(proseImprimee(texte, resolver));
}

export function proseLines(prose: Prose): string[] {
  return linesOf({ role: 'description', prose, retrait: 0 });
}

/** A line of plain characters, in the same writing. */
export function plainLines(text: string): string[] {
  return proseLines(proseFrom(text));
}

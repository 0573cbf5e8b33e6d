import { type Element, type Genre, numberIn } from '@referentiel/model';
import type { Coded } from './coded-elements.js';

/** From how many codes on, and in which share of them, a shape counts as the author's own scheme. */
const ENOUGH = 5;
const MAJORITY = 0.8;

/** The element whose number the codes of a kind usually begin with. */
const PARENT: Partial<Record<Genre, Genre>> = { critere: 'competence', competence: 'activite', tache: 'activite' };

const SHAPE = /^(\D*)(\d+)(?:([._-])(\d+))?$/;

interface Shaped {
  coded: Coded;
  letters: string;
  first: number;
  rest: string;
  parent: number | undefined;
}

function shaped(coded: Coded): Shaped | undefined {
  const match = SHAPE.exec(coded.printed);
  if (!match) return undefined;
  const owner = coded.path.findLast((element) => element.genre === PARENT[coded.element.genre as Genre]);
  const parent = owner && printedNumber(owner);
  return {
    coded,
    letters: match[1] ?? '',
    first: Number(match[2]),
    rest: match[4] === undefined ? '' : `${match[3]}${match[4]}`,
    parent,
  };
}

function printedNumber(element: Element): number | undefined {
  const code = element.imprime ?? element.code;
  return code === undefined ? undefined : numberIn(code);
}

function usual<T>(values: T[]): T | undefined {
  if (values.length < ENOUGH) return undefined;
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] / values.length >= MAJORITY ? best[0] : undefined;
}

/**
 * Codes without a declared scheme that leave the shape of nearly all others of their kind: other letters (C14.2 where
 * criteria are CE1.1, CE1.2…), or the number of another parent (5.4 inside activity 6). With what they should be.
 */
export function unusualCodes(coded: readonly Coded[], genre: Genre): Map<Coded, string> {
  const all = coded.filter((one) => !one.pieces && one.element.genre === genre).map(shaped);
  const known = all.filter((one): one is Shaped => one !== undefined);
  const letters = usual(known.map((one) => one.letters));
  const numbered = known.filter((one) => one.rest !== '' && one.parent !== undefined);
  const followsParent = usual(numbered.map((one) => one.first === one.parent)) === true;
  const found = new Map<Coded, string>();
  if (letters === undefined) return found;
  for (const one of known) {
    const first = followsParent && one.rest !== '' && one.parent !== undefined ? one.parent : one.first;
    if (one.letters !== letters || first !== one.first) found.set(one.coded, `${letters}${first}${one.rest}`);
  }
  return found;
}

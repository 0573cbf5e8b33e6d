import { soups } from './soups.js';

/** Numbers that look random; the same for the same seed. */
export function below(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % limit;
  };
}

/** A change of a text: what stands from an offset on, over a length, is replaced. */
export type Replace = (from: number, length: number, by: string) => void;

/** What authors do to a text, here and there: keys, words, lines, marks that matter, stretches that go or come twice. */
export function* changes(seed: number): Generator<(text: string, replace: Replace) => void, never> {
  const random = below(seed);
  const bits = soups(40, seed);
  const kinds: ((text: string, at: number, replace: Replace) => void)[] = [
    (_, at, replace) => replace(at, 0, 'abc é,.'.charAt(random(7))),
    (_, at, replace) => replace(at, 1, ''),
    (_, at, replace) => replace(at, 0, '\n'),
    (_, at, replace) => replace(at, random(300), ''),
    (_, at, replace) => replace(at, 0, '"«»“”{}/*'.charAt(random(9))),
    (_, at, replace) => replace(at, 0, bits[random(bits.length)] as string),
    (text, at, replace) => replace(at, random(40), text.slice(at, at + random(400))),
    (_, at, replace) => replace(at, 0, '// dit\n'),
  ];
  for (;;) {
    yield (text, replace) => kinds[random(kinds.length)]?.(text, random(text.length + 1), replace);
  }
}

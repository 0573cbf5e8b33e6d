import type { Recovered } from './recovered.js';
import { piecesOf, type Truth, wholeText } from './truth.js';
import { likeness, sameWords } from './words.js';

/** Below this, two competences are not the same one. */
const ALIKE = 0.5;

/**
 * Which recovered competence stands for each one of the truth, by rank: the same words first, then the likest that is
 * left. A competence that was cut in two has one half without a counterpart.
 */
export function align(truth: Truth, { beside }: Recovered): (number | undefined)[] {
  const wanted = piecesOf(truth, 'competence').map(wholeText);
  const free = new Set(beside.keys());
  const found: (number | undefined)[] = wanted.map((text) => {
    const same = [...free].find((rank) => sameWords(text, beside[rank]?.competence ?? ''));
    if (same !== undefined) free.delete(same);
    return same;
  });
  return wanted.map((text, at) => {
    if (found[at] !== undefined) return found[at];
    const [best] = [...free]
      .map((rank) => ({ rank, alike: likeness(text, beside[rank]?.competence ?? '') }))
      .filter(({ alike }) => alike >= ALIKE)
      .sort((a, b) => b.alike - a.alike || a.rank - b.rank);
    if (best) free.delete(best.rank);
    return best?.rank;
  });
}

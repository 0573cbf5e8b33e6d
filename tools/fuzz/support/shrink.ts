import { Clock } from './clock.ts';
import { describe, type Family } from './family.ts';

/** What is wrong with a case; undefined when nothing is. */
export async function wrongWith(family: Family, made: unknown, clock = new Clock()) {
  try {
    await family.judge(made, clock);
    return undefined;
  } catch (error) {
    return describe(error);
  }
}

/** The smallest case found in a given time (in milliseconds) that is wrong in the same way. */
export async function shrunk(family: Family, made: unknown, key: string, time: number): Promise<unknown> {
  const until = Date.now() + time;
  let best = made;
  for (let isSmaller = true; isSmaller; ) {
    isSmaller = false;
    for (const one of family.smaller(best)) {
      if (Date.now() > until) return best;
      if ((await wrongWith(family, one))?.key !== key) continue;
      best = one;
      isSmaller = true;
      break;
    }
  }
  return best;
}

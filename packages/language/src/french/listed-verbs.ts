import bloom from './data/verbes-bloom.json' with { type: 'json' };
import weak from './data/verbes-faibles.json' with { type: 'json' };
import vague from './data/verbes-flous.json' with { type: 'json' };

/** The levels of the taxonomy that each verb stands in. */
export const LEVELS: ReadonlyMap<string, readonly number[]> = (() => {
  const levels = new Map<string, number[]>();
  for (const [level, verbs] of Object.entries(bloom)) {
    for (const verb of verbs) levels.set(verb, [...(levels.get(verb) ?? []), Number(level)]);
  }
  return levels;
})();

/** Verbs of what nobody can see, each with verbs that would say it. */
export const WEAK: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(weak));

/** Verbs that leave open what is done, each with verbs that would say it. */
export const VAGUE: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(vague));

/** Every verb of the lists, those of several words included. */
export const listedVerbs: ReadonlySet<string> = new Set([...LEVELS.keys(), ...WEAK.keys(), ...VAGUE.keys()]);

import fc from 'fast-check';
import type { Duree, Intervalle, Plage, Temps } from '../../src/index.js';
import { hostileLine } from './hostile-text.js';

/** Both bounds equal, both different, one alone. */
function intervalle<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Intervalle<T>> {
  return fc.oneof(
    value.map((one) => ({ min: one, max: one })),
    fc.record({ min: value, max: value }),
    value.map((min) => ({ min })),
    value.map((max) => ({ max })),
  );
}

export const plage: fc.Arbitrary<Plage> = intervalle(fc.integer({ min: 0, max: 200 })).map(({ min, max }) =>
  min !== undefined && max !== undefined && min > max
    ? { min: max, max: min }
    : { ...(min !== undefined && { min }), ...(max !== undefined && { max }) },
);

const temps: fc.Arbitrary<Temps> = fc.oneof(
  fc.record({
    valeur: fc.integer({ min: 0, max: 90 }),
    unite: fc.constantFrom('min', 'h', 'jour', 'semaine', 'mois', 'an'),
  }),
  fc.record({
    valeur: fc.integer({ min: 0, max: 9 }),
    unite: fc.constant('h'),
    minutes: fc.integer({ min: 0, max: 59 }),
  }),
  fc.constantFrom<Temps>({ valeur: 1.5, unite: 'h' }, { valeur: 0.5, unite: 'jour' }),
);

export const duree: fc.Arbitrary<Duree> = fc.oneof(
  { weight: 6, arbitrary: intervalle(temps) },
  { weight: 1, arbitrary: hostileLine.map((libre) => ({ libre })) },
);

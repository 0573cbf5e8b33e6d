import fc from 'fast-check';

type Arbitraries<T> = { [K in keyof T]-?: fc.Arbitrary<Exclude<T[K], undefined>> };
type OptionalKeys<T> = { [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? K : never }[keyof T];
export type RequiredFields<T> = Arbitraries<Pick<T, Exclude<keyof T, OptionalKeys<T> | 'place'>>>;
export type OptionalFields<T> = Arbitraries<Pick<T, Exclude<OptionalKeys<T>, 'place'>>>;

const ABSENT = Symbol('absent');

/**
 * An object of the model: every field of its type must be given, places excepted. An optional one is absent three times
 * in four, which keeps whole models small.
 */
export function shape<T>(required: RequiredFields<T>, optional: OptionalFields<T>): fc.Arbitrary<T> {
  const rare = Object.entries(optional).map(([key, value]) => [
    key,
    fc.oneof({ weight: 3, arbitrary: fc.constant(ABSENT) }, { weight: 1, arbitrary: value as fc.Arbitrary<unknown> }),
  ]);
  return fc
    .record({ ...required, ...Object.fromEntries(rare) })
    .map((value) => Object.fromEntries(Object.entries(value).filter(([, field]) => field !== ABSENT)) as T);
}

/** Mostly nothing, sometimes one or two. */
export function few<T>(item: fc.Arbitrary<T>, maxLength = 2): fc.Arbitrary<T[]> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.array(item, { maxLength: 0 }) },
    { weight: 1, arbitrary: fc.array(item, { minLength: 1, maxLength, size: 'max' }) },
  );
}

/** Up to `maxLength` items, all lengths alike. */
export function some<T>(item: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[]> {
  return fc.array(item, { maxLength, size: 'max' });
}

/** Mostly something: what makes models deep enough to be worth testing. */
export function many<T>(item: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[]> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.array(item, { minLength: 1, maxLength, size: 'max' }) },
    { weight: 1, arbitrary: fc.array(item, { maxLength: 0 }) },
  );
}

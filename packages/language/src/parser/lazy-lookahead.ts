import type { ILookaheadStrategy } from 'chevrotain';
import { LLStarLookaheadStrategy } from 'chevrotain-allstar';

type Build<K extends 'buildLookaheadForAlternation' | 'buildLookaheadForOptional'> = ILookaheadStrategy[K];

/** A function made when it is first called, with the same `this` (the parser). */
function deferred<A extends unknown[], R>(make: () => (...args: A) => R): (...args: A) => R {
  let made: ((...args: A) => R) | undefined;
  return function (this: unknown, ...args: A) {
    made ??= make();
    return made.apply(this, args);
  };
}

/**
 * Langium's way to choose between alternatives (LL(*)), where the tables of a choice are made when a text first comes to it: a
 * référentiel meets half of the choices of the grammar, and a short run would spend a tenth of its time on them all.
 */
export class LazyLookahead implements ILookaheadStrategy {
  private strategy: () => LLStarLookaheadStrategy = () => {
    throw new Error('the grammar is not known yet');
  };

  /** Nothing: the grammar is validated when its parser is generated. */
  validate(): [] {
    return [];
  }

  initialize(options: Parameters<NonNullable<ILookaheadStrategy['initialize']>>[0]): void {
    let made: LLStarLookaheadStrategy | undefined;
    this.strategy = () => {
      if (!made) {
        made = new LLStarLookaheadStrategy({ logging: () => {} });
        made.initialize(options);
      }
      return made;
    };
  }

  buildLookaheadForAlternation(
    options: Parameters<Build<'buildLookaheadForAlternation'>>[0],
  ): ReturnType<Build<'buildLookaheadForAlternation'>> {
    const { strategy } = this;
    return deferred(() => strategy().buildLookaheadForAlternation(options));
  }

  buildLookaheadForOptional(
    options: Parameters<Build<'buildLookaheadForOptional'>>[0],
  ): ReturnType<Build<'buildLookaheadForOptional'>> {
    const { strategy } = this;
    return deferred(() => strategy().buildLookaheadForOptional(options));
  }
}

import fc from 'fast-check';
import type { BlocTexte, Liste, Prose } from '../../src/index.js';
import { itemRuns, paragraphRuns } from './runs.js';

const puces = fc.array(fc.record({ runs: itemRuns, sousPuces: fc.array(itemRuns, { maxLength: 2 }) }), {
  minLength: 1,
  maxLength: 3,
});

/** First numbers other than 1; ten digits would be no number. */
const debut = fc.oneof(fc.constantFrom(0, 2, 7, 10, 999999990), fc.integer({ min: 2, max: 99 }));

const liste: fc.Arbitrary<Liste> = fc.oneof(
  puces.map((items): Liste => ({ genre: 'liste', ordonnee: false, puces: items })),
  puces.map((items): Liste => ({ genre: 'liste', ordonnee: true, puces: items })),
  fc
    .tuple(debut, puces)
    .map(([first, items]): Liste => ({ genre: 'liste', ordonnee: true, debut: first, puces: items })),
);

const paragraphe: fc.Arbitrary<BlocTexte> = paragraphRuns.map((runs) => ({ genre: 'paragraphe', runs }));

function sameKindOfList(a: BlocTexte | undefined, b: BlocTexte): boolean {
  return a?.genre === 'liste' && b.genre === 'liste' && a.ordonnee === b.ordonnee;
}

/** Two neighbouring lists of one kind are one list. */
function withoutTouchingLists(blocs: BlocTexte[]): BlocTexte[] {
  return blocs.filter((bloc, index) => !sameKindOfList(blocs[index - 1], bloc));
}

/** A text in normal form (what `parseProse` can yield) with hostile characters; never empty. */
export const proseArbitrary: fc.Arbitrary<Prose> = fc
  .oneof(
    { weight: 3, arbitrary: fc.tuple(paragraphe) },
    { weight: 2, arbitrary: fc.array(fc.oneof(paragraphe, liste), { minLength: 1, maxLength: 4 }) },
  )
  .map((blocs) => ({ blocs: withoutTouchingLists(blocs) }));

import fc from 'fast-check';
import type { Derogation, ElementBase, Note, ReferenceCatalogue, Renvoi, Texte, TexteTitre } from '../../src/index.js';
import { hostileLine } from './hostile-text.js';
import { proseArbitrary } from './prose.js';
import { few, shape } from './shape.js';

/** A title: one plain line. */
export const titre = hostileLine;

/** A place for a name: references.ts replaces it by one that resolves, or takes the reference out. */
const pick = fc.nat(999).map(String);
export const renvoi: fc.Arbitrary<Renvoi> = fc.record({ nom: pick });

/** Any text, or a place for the name of one. */
export const texte: fc.Arbitrary<Texte> = fc.oneof(
  { weight: 9, arbitrary: proseArbitrary },
  { weight: 1, arbitrary: fc.record({ fragment: pick }) },
);

export const texteTitre: fc.Arbitrary<TexteTitre> = shape<TexteTitre>({ texte }, { titre });

const derogation = shape<Derogation>({ regle: fc.constantFrom('CMP-05', 'CRI-01', 'NUM-12') }, { raison: texte });

/** What an author keeps for the working group. */
export const suivi = {
  notes: few<Note>(fc.record({ texte }), 1),
  derogations: few(derogation, 1),
};

/** Where a code stands until codes.ts gives the real one: elements have a code more often than not. */
const CODE = 'à numéroter';
export const code = fc.constant(CODE);

/** Gives three elements in four a place for a code. */
export function coded<T extends ElementBase>(element: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc
    .tuple(element, fc.integer({ min: 0, max: 3 }))
    .map(([one, chance]) => (chance ? { ...one, code: CODE } : one));
}

/** A reference to an entry that the built-in catalogues declare, at a level it has. */
export const reference = fc.constantFrom<ReferenceCatalogue>(
  { catalogue: 'e-CF', entree: 'A.5', niveau: 4 },
  { catalogue: 'e-CF', entree: 'A.10' },
  { catalogue: 'e-CF', entree: 'A.8', niveau: 3 },
  { catalogue: 'Cigref', entree: '1.6' },
);

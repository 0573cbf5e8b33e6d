import fc from 'fast-check';
import type { Certification } from '../../src/index.js';
import { draft } from './certification.js';
import { assignCodes, codeStyle } from './codes.js';
import { assignReferences } from './references.js';

export { hostileLine as ligneArbitrary } from './hostile-text.js';
export { proseArbitrary } from './prose.js';

/**
 * A whole certification with every construct of the language: unique codes (or codes that start again in their owner),
 * names that resolve, hostile texts in normal form. No places.
 */
export const certificationArbitrary: fc.Arbitrary<Certification> = fc.tuple(draft, codeStyle).map(([value, style]) => {
  // The generated value is shared by shrinking: never change it in place.
  const certification = structuredClone(value);
  assignCodes(certification, style);
  assignReferences(certification);
  return certification;
});

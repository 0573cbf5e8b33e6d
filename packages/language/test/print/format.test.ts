import fc from 'fast-check';
import { expect, test } from 'vitest';
import { certificationArbitrary } from '../../../model/test/arbitraries/index.js';
import { createRefServices, formatDocument } from '../../src/index.js';
import { printCertification } from '../../src/print/index.js';

const { ref } = createRefServices();

test('the formatter has nothing to change in what is printed', () => {
  fc.assert(
    fc.property(certificationArbitrary, (certification) => {
      const text = printCertification(certification);
      expect(formatDocument(text, ref)).toMatchObject({ text, refused: false });
    }),
    { numRuns: 60 },
  );
}, 120_000);

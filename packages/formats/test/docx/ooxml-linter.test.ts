import { describe, expect, it } from 'vitest';
import { docx } from '../../src/index.js';
import { riche } from '../tableau/riche.js';
import { DEFECTS, spoil } from './defects.js';
import { lintDocx } from './ooxml-linter.js';

const seen = DEFECTS.filter(({ linter }) => linter);

describe('the linter of Word files', () => {
  it('finds nothing in a sound document', () => {
    expect(lintDocx(docx(riche()))).toEqual([]);
  });

  it.each(seen)('sees $name', (defect) => {
    expect(lintDocx(spoil(docx(riche()), defect)).join('\n')).toMatch(defect.linter ?? '');
  });

  it('leaves only what a schema says to the validator of the SDK', () => {
    expect(DEFECTS).toHaveLength(25);
    expect(seen).toHaveLength(22);
  });
});

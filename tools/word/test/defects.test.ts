import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { DEFECTS, spoil } from '../../../packages/formats/test/docx/defects.js';
import { lintDocx } from '../../../packages/formats/test/docx/ooxml-linter.js';
import { EXAMPLES } from '../support/documents.js';
import { validate } from '../support/validator.js';

const out = inject('out');
const sound = readFileSync(join(out, `${EXAMPLES[0]?.name}.docx`));

/** The defects of reference/word.md § 5 in a real export: what the linter does not see, the validator of the SDK does. */
describe('each of the 25 defects', () => {
  it.each(DEFECTS)('$name is found', (defect) => {
    const bytes = spoil(sound, defect);
    const problems = lintDocx(bytes);
    if (defect.linter) {
      expect(problems.join('\n')).toMatch(defect.linter);
      return;
    }
    const path = join(out, 'defect.docx');
    writeFileSync(path, bytes);
    expect(validate(path).errors.length).toBeGreaterThan(0);
  });
});

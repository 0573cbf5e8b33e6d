import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, inject, it } from 'vitest';
import { lintDocx } from '../../../packages/formats/test/docx/ooxml-linter.js';
import { DOCUMENTS } from '../support/documents.js';
import { run } from '../support/run.js';
import { validate } from '../support/validator.js';

const out = inject('out');
describe.each(DOCUMENTS)('the Word file of %s', (name) => {
  const path = join(out, `${name}.docx`);

  it('is valid for the Open XML SDK', () => {
    expect(validate(path)).toMatchObject({ ok: true, errors: [] });
  });

  it('breaks none of the invariants that the SDK lets pass', () => {
    expect(lintDocx(readFileSync(path))).toEqual([]);
  });

  it('holds well-formed XML', () => {
    const parts = Object.entries(unzipSync(readFileSync(path))).map(([part, bytes]) => {
      const file = join(out, `${name}.parts`, part);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, strFromU8(bytes));
      return file;
    });
    expect(parts.length).toBeGreaterThanOrEqual(11);
    expect(run('xmllint', ['--noout', '--nonet', ...parts])).toBe('');
  });

  it('is opened by python-docx, which finds its title and sound tables', () => {
    const read = inject('read')[name];
    expect(read?.title).toMatch(/^Référentiels/);
    expect(read?.tables.flatMap(({ problems }) => problems)).toEqual([]);
  });
});

describe.each(DOCUMENTS)('the report of the review of %s', (name) => {
  const path = join(out, `${name}.revue.docx`);

  it('is valid for the Open XML SDK and breaks none of the invariants that it lets pass', () => {
    expect(validate(path)).toMatchObject({ ok: true, errors: [] });
    expect(lintDocx(readFileSync(path))).toEqual([]);
  });
});

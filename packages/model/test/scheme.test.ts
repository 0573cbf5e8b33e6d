import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasForm, parseTemplate, withoutSeparator } from '../src/index.js';

const has = (modele: string, code: string) => hasForm(code, parseTemplate(modele));

describe('the form of a code', () => {
  it.each([
    ['C{n}', 'C12'],
    ['CE{compétence.n}.{n}', 'CE3.12'],
    ['{bloc}-C{n}', 'BC1-A-C4'],
    ['OP{A}', 'OPB'],
    ['(C{n})', '(C1)'],
    ['{bloc}{n}', 'B12'],
    ['Épreuve', 'Épreuve'],
  ])('%s is that of %s', (modele, code) => {
    expect(has(modele, code)).toBe(true);
  });

  it.each([
    ['C{n}', 'C'],
    ['C{n}', 'CC1'],
    ['C{n}', 'C1 '],
    ['CE{compétence.n}.{n}', 'CE3'],
    ['{bloc}-C{n}', '-C4'],
    ['OP{A}', 'OP1'],
    ['(C{n})', 'C1'],
    ['C.{n}', 'Cx1'],
  ])('%s is not that of %s', (modele, code) => {
    expect(has(modele, code)).toBe(false);
  });

  it('is what an expression of the same meaning says', () => {
    const pieces = fc.array(fc.constantFrom('{n}', '{A}', '{bloc}', '{bloc.n}', 'C', '.', '–', ' '), { maxLength: 6 });
    const codes = fc.string({ unit: fc.constantFrom('1', '2', 'A', 'b', 'C', '.', '–', ' '), maxLength: 8 });
    fc.assert(
      fc.property(pieces, codes, (parts, code) => {
        const source = parts.map((part) => {
          if (part === '{bloc}') return '.+';
          if (part === '{A}') return '[A-Za-z]';
          return part.startsWith('{') ? '\\d+' : part.replace('.', '\\.');
        });
        expect(has(parts.join(''), code)).toBe(new RegExp(`^${source.join('')}$`).test(code));
      }),
      { numRuns: 2000 },
    );
  });

  it('is found at once whatever a template counts', () => {
    // Some 10^24 ways to cut such a code up: none of them is tried apart.
    expect(has('{bloc}{n}'.repeat(15), `${'1'.repeat(400)}x`)).toBe(false);
    expect(has('{bloc}{n}'.repeat(15), '1'.repeat(400))).toBe(true);
  });
});

it('a separator is what stands behind the last sign of a code', () => {
  expect(withoutSeparator('A1 – ')).toBe('A1');
  expect(withoutSeparator(`A${' '.repeat(50_000)}x`)).toBe(`A${' '.repeat(50_000)}x`);
});

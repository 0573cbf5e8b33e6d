import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/json/index.js';

const TERMINALS = readFileSync(join(import.meta.dirname, '../../../../grammar/terminaux.langium'), 'utf8');

function terminal(name: string): RegExp {
  const source = new RegExp(`^terminal ${name}(?: returns \\w+)?: /(.*)/;$`, 'm').exec(TERMINALS)?.[1];
  return new RegExp(`^(?:${source})$`);
}

const CODES = ['CODE', 'CODE_NUM', 'NOMBRE'].map(terminal);

function problemOf(code: string): string | undefined {
  const read = readJson(JSON.stringify({ version: 1, blocs: [{ code }] }));
  return 'problems' in read ? `${read.problems[0]?.path} ${read.problems[0]?.fr}` : undefined;
}

describe('a code in JSON', () => {
  it('is what the grammar takes for one, or nothing', () => {
    const piece = fc.constantFrom('a', 'é', 'bloc', 'B', 'É', '1', '20', '.', '-', '_', ' ', '\u0301', 'Œ', 'ß', '’');
    const codes = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(codes, (code) => {
        expect(problemOf(code) === undefined, code).toBe(CODES.some((one) => one.test(code)));
      }),
      { numRuns: 2000 },
    );
    expect(problemOf('')).toBeUndefined();
  });

  it.each(['constructor', '-1', 'bloc 1', 'C1\n'])('is not %j: the source would read something else', (code) => {
    expect(problemOf(code)).toMatch(/^\/blocs\/0\/code Remplacez .* par un code avec une majuscule ou un chiffre/);
  });
});

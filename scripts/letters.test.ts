import { describe, expect, it } from 'vitest';
import { withLetters } from './letters.mjs';

/** The expression that a module written in this way makes. */
function made(code: string): RegExp {
  return new Function(`return ${withLetters(`(${code})`)}`)() as RegExp;
}

const FRENCH = 'L’Œuvre, 3ᵉ élève\u00a0: n° 12, « œ » ; e\u0301te\u0301, ﬁche, ΔT, µm, CO₂ — Ệ !';

describe('the letters of bundled expressions', () => {
  it.each([
    ['/\\p{L}+/gu', /\p{L}+/gu],
    ['/[\\p{L}\\p{M}’-]+/gu', /[\p{L}\p{M}’-]+/gu],
    ['/[^\\p{L}\\p{N}]/giu', /[^\p{L}\p{N}]/giu],
    ['/(?<!\\p{Ll})\\p{Lu}\\S*/gu', /(?<!\p{Ll})\p{Lu}\S*/gu],
    ['/\\[?\\p{N}+\\]?/gu', /\[?\p{N}+\]?/gu],
    ["new RegExp(`[\\\\p{L}\\\\d]+|\\\\p{M}`, 'gu')", /[\p{L}\d]+|\p{M}/gu],
  ])('%s finds in French what it found', (code, expected) => {
    const expression = made(code);
    expect(expression.source).not.toContain('\\p{');
    expect(FRENCH.match(expression)).toEqual(FRENCH.match(expected));
    expect(FRENCH.match(expected)).not.toBeNull();
  });

  it('leaves other properties and the strings that others read', () => {
    const code = "const a = '(?=[\\\\p{L}])'; const b = /\\p{Cc}/u;";
    expect(withLetters(code)).toBe(code);
  });
});

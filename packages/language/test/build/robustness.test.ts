import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtinCatalogues, checkWorkspace, createRefServices, parseSource } from '../../src/index.js';

const { ref } = createRefServices();
const builtins = builtinCatalogues(ref);
const EXAMPLES = join(import.meta.dirname, '..', '..', '..', '..', 'examples');
const texts = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ref'))
  .map((name) => readFileSync(join(EXAMPLES, name), 'utf8'));

/** A stretch of an example, with some of it deleted, doubled or replaced. */
const damaged = fc
  .record({
    text: fc.constantFrom(...texts),
    from: fc.double({ min: 0, max: 0.9, noNaN: true }),
    edits: fc.array(
      fc.record({
        at: fc.nat(4000),
        cut: fc.nat(60),
        put: fc.oneof(
          fc.constantFrom('"', '{', '}', '«', '\\', '/*', 'bloc ', 'évaluée par '),
          fc.string({ maxLength: 6 }),
        ),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ text, from, edits }) => {
    const start = Math.floor(text.length * from);
    return edits.reduce(
      (out, { at, cut, put }) => out.slice(0, at) + put + out.slice(at + cut),
      text.slice(start, start + 4000),
    );
  });

function check(text: string) {
  return checkWorkspace([parseSource(ref, 'file:///x.ref', text)], builtins);
}

describe('whatever the text', () => {
  it('is read, built and checked, and every finding stands inside it', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const lines = text.split(/\r\n|\n|\r/).length;
        for (const { place, message } of check(text).findings) {
          expect(place.range.start.line).toBeLessThan(lines);
          expect(place.range.end.line).toBeGreaterThanOrEqual(place.range.start.line);
          expect(message.fr).not.toContain('undefined');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is read even when it is no .ref at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void check(text)),
      { numRuns: 300 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { formatDocument, formatUnguarded } from '../../src/format/index.js';
import { content, ref } from './support/reading.js';
import { goldenPairs } from './support/samples.js';

describe.each(goldenPairs())('$name', ({ before, after }) => {
  it('has the form that the golden file shows', () => {
    const { text, safe } = formatUnguarded(before, ref);
    expect(text).toBe(after);
    expect(safe).toBe(true);
  });

  it('is its own canonical form', () => {
    expect(formatDocument(after, ref)).toEqual({ text: after, edits: [], refused: false });
  });

  it('keeps every token and comment', () => {
    expect(content(after)).toEqual(content(before));
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRefServices, formatDocument, parseSource } from '../src/index.js';

const { ref } = createRefServices();
const guide = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'guide.md'), 'utf8');
const samples = [...guide.matchAll(/```ref\n([\s\S]*?)```/g)].map(([, text = '']) =>
  // The `codes` block is shown alone; it stands in a certification.
  text.startsWith('codes') ? `certification X {\n${text}}\n` : text,
);

describe('the samples of the user guide', () => {
  it('are there', () => {
    expect(samples.length).toBeGreaterThan(4);
  });

  it.each(samples)('%s', (text) => {
    const { issues, parseErrors } = parseSource(ref, 'file:///guide.ref', text);
    expect(issues).toEqual([]);
    expect(parseErrors).toEqual([]);
    expect(formatDocument(text, ref).refused).toBe(false);
  });
});

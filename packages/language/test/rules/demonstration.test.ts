import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtinCatalogues, checkWorkspace, createRefServices, formatDocument, parseSource } from '../../src/index.js';

const { ref } = createRefServices();
const FOLDER = join(import.meta.dirname, '../../../../docs/demonstration');
const ANNOUNCED = /^\s*\/\/ Défaut : ([A-Z0-9, -]+)$/;

/** The announced defects by the line of their comment: `2: META-02, META-09`. */
function announced(lines: readonly string[]): string[] {
  return lines.flatMap((line, at) => {
    const rules = ANNOUNCED.exec(line)?.[1]?.split(', ').sort();
    return rules ? [`${at + 1}: ${rules.join(', ')}`] : [];
  });
}

/** The errors and warnings found, each set with the last comment above it. */
function found(text: string, lines: readonly string[]): string[] {
  const { findings } = checkWorkspace([parseSource(ref, 'file:///demonstration.ref', text)], builtinCatalogues(ref));
  const byComment = new Map<number, Set<string>>();
  for (const { rule, severity, place } of findings) {
    if (severity === 'hint') continue;
    const at = lines.findLastIndex((line, rank) => rank <= place.range.start.line && ANNOUNCED.test(line)) + 1;
    byComment.set(at, (byComment.get(at) ?? new Set()).add(rule));
  }
  return [...byComment].sort(([a], [b]) => a - b).map(([at, rules]) => `${at}: ${[...rules].sort().join(', ')}`);
}

describe.each(readdirSync(FOLDER).filter((name) => name.endsWith('.ref')))('the demonstration %s', (name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  const lines = text.split('\n');

  it('has the defects that it announces, and no other error or warning', () => {
    expect(announced(lines).length).toBeGreaterThan(20);
    expect(found(text, lines)).toEqual(announced(lines));
  });

  it('is in canonical form', () => {
    expect(formatDocument(text, ref).text).toBe(text);
  });
});

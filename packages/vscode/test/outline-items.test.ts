import type { OutlineNode } from '@referentiel/server/protocol';
import { describe, expect, it } from 'vitest';
import { entriesOf, entryAt, iconOf, withoutSeparator } from '../src/outline-items.js';

const MAIN = 'file:///asn.ref';
const PART = 'file:///bc2.ref';

function node(genre: string, code: string, lines: [number, number], more: Partial<OutlineNode> = {}): OutlineNode {
  const range = { start: { line: lines[0], character: 0 }, end: { line: lines[1], character: 1 } };
  return {
    genre,
    code,
    label: '',
    uri: MAIN,
    range,
    selection: range,
    errors: 0,
    warnings: 0,
    hints: 0,
    children: [],
    ...more,
  };
}

const TREE = entriesOf([
  node('bloc', 'BC1', [0, 10], {
    children: [node('competence', 'C1', [1, 3]), node('competence', '', [4, 5]), node('competence', '', [6, 8])],
  }),
  node('bloc', 'BC2', [0, 10], { uri: PART, children: [node('competence', 'C4', [1, 3], { uri: PART })] }),
]);

describe('the outline', () => {
  it('gives each node an id of its own, that does not hang on its line', () => {
    const ids = TREE.flatMap((entry) => [entry, ...entry.children]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const moved = entriesOf([node('bloc', 'BC1', [20, 30], { children: [node('competence', 'C1', [21, 23])] })]);
    expect(moved[0]?.children[0]?.id).toBe(TREE[0]?.children[0]?.id);
  });

  it('finds the deepest node around the cursor, in the right file', () => {
    expect(entryAt(TREE, MAIN, { line: 2, character: 4 })?.node.code).toBe('C1');
    expect(entryAt(TREE, PART, { line: 2, character: 4 })?.node.code).toBe('C4');
    expect(entryAt(TREE, MAIN, { line: 9, character: 0 })?.node.code).toBe('BC1');
    expect(entryAt(TREE, MAIN, { line: 12, character: 0 })).toBeUndefined();
  });

  it('knows the way up, which revealing a node needs', () => {
    expect(TREE[1]?.children[0]?.parent).toBe(TREE[1]);
  });

  it('shows a code without its separator', () => {
    expect(['A1 –', 'Bloc 1\u00a0:', '1.4', 'C7.'].map(withoutSeparator)).toEqual(['A1', 'Bloc 1', '1.4', 'C7']);
  });

  it('has an icon for every kind, accents or not', () => {
    expect(iconOf('compétence')).toBe(iconOf('competence'));
    expect(iconOf('inconnu')).toBe('symbol-misc');
  });
});

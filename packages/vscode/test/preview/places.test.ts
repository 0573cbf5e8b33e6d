import { describe, expect, it } from 'vitest';
import { deepestAt, parseStretch } from '../../src/preview/shared/places.js';

const stretch = (doc: number, start: string, end: string) => parseStretch({ doc: String(doc), start, end });

describe('places of the page', () => {
  it('are read from data attributes', () => {
    expect(parseStretch({ doc: '2', start: '3:4', end: '10:0' })).toEqual({
      doc: 2,
      start: { line: 3, character: 4 },
      end: { line: 10, character: 0 },
    });
  });

  it.each([
    {},
    { doc: '0', start: '1:2' },
    { doc: '0', start: '1', end: '2:0' },
    { doc: '-1', start: '1:2', end: '2:0' },
    { doc: 'x', start: '1:2', end: '2:0' },
    { doc: '0', start: '1:-2', end: '2:0' },
    { doc: '0', start: '9999999999:0', end: '9999999999:1' },
  ])('are nothing when badly written: %j', (data) => expect(parseStretch(data)).toBeUndefined());

  const page = [
    stretch(0, '0:0', '20:1'),
    stretch(0, '2:4', '8:5'),
    stretch(0, '3:8', '3:30'),
    undefined,
    stretch(1, '3:8', '3:30'),
    stretch(0, '10:0', '12:0'),
    stretch(0, '10:0', '12:0'),
  ];

  it.each([
    ['the deepest that holds the cursor', 0, 3, 10, [2]],
    ['both ends included', 0, 3, 30, [2]],
    ['beside it, what is around', 0, 3, 31, [1]],
    ['outside of all but one', 0, 15, 0, [0]],
    ['what is printed twice', 0, 11, 3, [5, 6]],
    ['in its own document', 1, 3, 10, [4]],
    ['nowhere', 1, 9, 0, []],
    ['a document that is not shown', 7, 0, 0, []],
  ] as const)('%s', (_, doc, line, character, ranks) =>
    expect(deepestAt(page, doc, { line, character })).toEqual(ranks),
  );
});

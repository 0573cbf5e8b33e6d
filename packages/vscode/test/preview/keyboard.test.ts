import { describe, expect, it } from 'vitest';
import { itemAfter } from '../../src/preview/webview/roving.js';
import { tabAfter } from '../../src/preview/webview/tabs.js';

describe('the arrow keys', () => {
  // Two passages in a first cell, one in a second, three in a third.
  const cells = ['a', 'a', 'b', 'c', 'c', 'c'];

  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 5, 5],
    ['ArrowUp', 3, 2],
    ['ArrowUp', 0, 0],
    ['ArrowRight', 0, 2],
    ['ArrowRight', 1, 2],
    ['ArrowRight', 4, 4],
    ['ArrowLeft', 5, 2],
    ['ArrowLeft', 2, 0],
    ['ArrowLeft', 1, 1],
    ['Home', 4, 0],
    ['End', 0, 5],
    ['Enter', 0, undefined],
    ['Tab', 0, undefined],
  ] as const)('%s from %i', (key, from, to) => expect(itemAfter(key, cells, from)).toBe(to));
});

describe('the keys of the tabs', () => {
  it.each([
    ['ArrowRight', 'tableau', 'couverture'],
    ['ArrowRight', 'couverture', 'tableau'],
    ['ArrowLeft', 'tableau', 'couverture'],
    ['Home', 'couverture', 'tableau'],
    ['End', 'tableau', 'couverture'],
    ['ArrowDown', 'tableau', undefined],
  ] as const)('%s from %s', (key, from, to) => expect(tabAfter(key, from)).toBe(to));
});

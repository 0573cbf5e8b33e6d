import { expect, test } from 'vitest';
import { optionsOf, PARTS } from '../options.mjs';
import { MEASURES } from '../parts.mjs';
import { slowest } from '../profile.mjs';

test('parts are measured in the order of a run, all of them unless some are named', () => {
  expect(optionsOf([]).parts).toEqual(PARTS);
  expect(optionsOf(['--only', 'lsp, check', '--quick'])).toMatchObject({ parts: ['check', 'lsp'], quick: true });
  expect(() => optionsOf(['--only', 'chekc'])).toThrow(/chekc/);
  expect(Object.keys(MEASURES)).toEqual(PARTS);
});

test('a profile is told by the time that functions spend in themselves; waiting is not work', () => {
  const frame = (functionName: string, url = 'file:///a/b/c/d.js') => ({ functionName, url, lineNumber: 9 });
  const profile = {
    nodes: [
      { id: 1, callFrame: frame('parse') },
      { id: 2, callFrame: frame('(idle)', '') },
      { id: 3, callFrame: frame('parse') },
      { id: 4, callFrame: frame('') },
    ],
    samples: [1, 2, 3, 4],
    timeDeltas: [1000, 90_000, 2000, 1000],
  };
  expect(slowest(profile)).toEqual([
    { name: 'parse b/c/d.js:10', ms: 3, share: 0.75 },
    { name: '(anonymous) b/c/d.js:10', ms: 1, share: 0.25 },
  ]);
});

import { expect, it } from 'vitest';
import { builtinCatalogues, checkWorkspace, createRefServices, parseSource } from '../../src/index.js';

const { ref } = createRefServices();

it.each([
  ['blanks', `Analyser${' '.repeat(100_000)}x`],
  ['commas', `Analyser${', puis'.repeat(15_000)}`],
  ['infinitives', 'Analyser, concevoir, '.repeat(5_000)],
  ['elisions', "l'".repeat(50_000)],
  ['hyphens', 'co-'.repeat(33_000)],
  ['parentheses', '( '.repeat(50_000)],
  ['capitals', 'AB '.repeat(33_000)],
  ['openers', 'être capable de '.repeat(6_000)],
  ['moments', 'lors de la '.repeat(9_000)],
  ['dots', `Analyser ${'. '.repeat(50_000)}`],
])('reads a competence of 100,000 characters in no time: %s', (_, text) => {
  const source = parseSource(ref, 'file:///projet/x.ref', `certification X\ncompétence C1 "${text}"\n`);
  const catalogues = builtinCatalogues(ref);
  const started = performance.now();
  const found = checkWorkspace([source], catalogues).findings;
  expect(found).toBeDefined();
  expect(performance.now() - started).toBeLessThan(5_000);
});

import { existsSync, readFileSync } from 'node:fs';
import { builtinCatalogues, checkWorkspace, createRefServices, parseSource } from '@referentiel/language';
import { describe, expect, test } from 'vitest';
import { convert } from './test-kit/conversion.ts';

const SEEDS = new URL('../../../shared/seeds/', import.meta.url);
const FIXTURES = new URL('./fixtures/', import.meta.url);
const absent = !existsSync(SEEDS);
const { ref } = createRefServices();

/** What the tool says of the numbering of a document that it did not see written: rule and code of the element, in order. */
async function findings(file: URL): Promise<string[]> {
  const { source } = await convert(JSON.parse(readFileSync(file, 'utf8')));
  const checked = checkWorkspace([parseSource(ref, 'file:///document.ref', source)], builtinCatalogues(ref));
  return checked.findings
    .filter(({ rule, severity }) => rule.startsWith('NUM-') && severity !== 'hint')
    .map(({ rule, element }) => `${rule} ${element ?? ''}`);
}

// The defects were found by reading: reference/domain.md §0.3. What other rules say: scripts/calibration.
describe.skipIf(absent)('the numbering defects of real documents, and no false alarm', () => {
  test.each([
    ['001', ['NUM-02 CE3.4', 'NUM-03 CE14.2', 'NUM-02 T3']],
    ['003', []],
  ])('%s', async (id, expected) => {
    expect(await findings(new URL(`${id}.json`, SEEDS))).toEqual(expected);
  });
});

describe('documents of other shapes', () => {
  test.each([
    ['activites-et-projets', ['NUM-03 2.2']],
    ['taches-et-specialisations', ['NUM-02 A5']],
  ])('%s', async (id, expected) => {
    expect(await findings(new URL(`${id}.json`, FIXTURES))).toEqual(expected);
  });
});

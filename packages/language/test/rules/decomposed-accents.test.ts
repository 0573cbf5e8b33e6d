import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtinCatalogues, checkWorkspace, createRefServices, parseSource } from '../../src/index.js';

const { ref } = createRefServices();
const FOLDER = join(import.meta.dirname, '../../../../examples');

function remarks(text: string): string[] {
  const { findings } = checkWorkspace([parseSource(ref, 'file:///x.ref', text)], builtinCatalogues(ref));
  return findings.map(({ rule, place, message }) =>
    `${place.range.start.line + 1} ${rule} ${message.fr}`.normalize('NFC'),
  );
}

// Some systems write « é » as a letter and an accent: the reader sees no difference, and neither do the rules.
it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.ref')))('%s is judged the same', (name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  expect(remarks(text.normalize('NFD'))).toEqual(remarks(text));
});

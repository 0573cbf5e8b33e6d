import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { EXAMPLES } from '../support/documents.js';
import { referentiel } from '../support/run.js';

const ZONES = ['Pacific/Auckland', 'UTC'];

function hashesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder).sort();
  return Object.fromEntries(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

it('the exports are the same, byte for byte, in two time zones', () => {
  const [auckland, utc] = ZONES.map((TZ, rank) => {
    const folder = join(inject('out'), `zone-${rank}`);
    referentiel(['export', ...EXAMPLES.map(({ source }) => source), '--to', 'docx,json', '-o', folder], { TZ });
    return hashesOf(folder);
  });
  expect(Object.keys(utc ?? {})).toHaveLength(2 * EXAMPLES.length);
  expect(auckland).toEqual(utc);
});

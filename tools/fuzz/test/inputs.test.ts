import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { PAGE, page } from '../inputs/page.ts';
import { type Row, rows } from '../inputs/rows.ts';

let told: Awaited<ReturnType<typeof rows>>;

beforeAll(async () => {
  told = await rows();
});

describe('hard inputs', () => {
  it('are all survived by the command line: no internal error, none that hangs', () => {
    const bad = told.rows.filter(({ code }: Row) => code === null || code > 2);
    expect(bad).toEqual([]);
  });

  it('leave the server alive, and the file beside them checked', () => {
    expect(told.alive).toBe(true);
    expect(told.neighbour).toContain('REF-01');
  });

  // Links, rights and pipes are those of Linux.
  it.skipIf(process.platform !== 'linux')(
    'are told in the guide as they are told (`node tools/fuzz/inputs/write.ts` writes the page)',
    () => {
      expect(readFileSync(PAGE, 'utf8')).toBe(page(told.rows));
    },
  );
});

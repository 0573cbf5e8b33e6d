import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMA_ID } from '@referentiel/formats';
import { expect, it } from 'vitest';

const source = (path: string) => readFileSync(join(import.meta.dirname, '..', path), 'utf8');

it('answers the very address that an exported JSON names', () => {
  const answered = /SCHEMA_OF_EXPORTS = '([^']+)'/.exec(source('src/schemas.ts'))?.[1];
  expect(SCHEMA_ID).toBe(`urn:${answered}`);
  expect(JSON.parse(source('../model/schema/referentiel-1.schema.json')).$id).toBe(SCHEMA_ID);
});

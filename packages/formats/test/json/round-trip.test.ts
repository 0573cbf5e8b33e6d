import type { Certification } from '@referentiel/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certificationArbitrary } from '../../../model/test/arbitraries/index.js';
import { readJson, SCHEMA_ID, writeJson } from '../../src/json/index.js';
import { asnr, certification } from './fixture.js';

function read(text: string): Certification {
  const result = readJson(text);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems, undefined, 1));
  return result.certification;
}

/** Adds a place to every object, as a model read from a source has. */
function withPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPlaces);
  if (typeof value !== 'object' || value === null) return value;
  const inside = Object.fromEntries(Object.entries(value).map(([key, field]) => [key, withPlaces(field)]));
  return {
    ...inside,
    place: { uri: 'file:///x.ref', range: {} },
    ...('texte' in value && typeof value.texte === 'string' && { origine: [0, 4] }),
  };
}

/** The same value with the keys of every object in another order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, shuffled(field)]),
  );
}

describe('JSON round trip', () => {
  test('model → JSON → model is the identity, JSON → model → JSON the identity on bytes', () => {
    fc.assert(
      fc.property(certificationArbitrary, (model) => {
        const written = writeJson(model);
        const back = read(written);
        expect(back).toStrictEqual(model);
        expect(writeJson(back)).toBe(written);
      }),
      { numRuns: 200 },
    );
  });

  test('neither places nor the order of keys show', () => {
    fc.assert(
      fc.property(certificationArbitrary, (model) => {
        expect(writeJson(withPlaces(shuffled(model)) as Certification)).toBe(writeJson(model));
      }),
      { numRuns: 50 },
    );
  });

  test('the worked example reads as documented', async () => {
    await expect(writeJson(asnr)).toMatchFileSnapshot('asnr.json.txt');
    expect(read(writeJson(asnr))).toStrictEqual(asnr);
  });

  test('the smallest certification is small', () => {
    expect(JSON.parse(writeJson(certification({})))).toEqual({
      $schema: SCHEMA_ID,
      version: 1,
    });
  });
});

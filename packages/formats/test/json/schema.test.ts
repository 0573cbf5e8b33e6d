import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certificationArbitrary } from '../../../model/test/arbitraries/index.js';
import { jsonSchema, readJson, SCHEMA_ID, writeJson } from '../../src/json/index.js';
import { asnr } from './fixture.js';
import { type Mutation, mutate, mutationArbitrary } from './mutate.js';

const PUBLISHED = fileURLToPath(new URL('../../../model/schema/referentiel-1.schema.json', import.meta.url));

const validate = new Ajv2020({ strict: true, allErrors: false }).compile(jsonSchema());

function reads(document: unknown): boolean {
  return 'certification' in readJson(JSON.stringify(document));
}

/** Every schema below a value that describes a property, with the name of the property. */
function* properties(schema: unknown): Iterable<[string, { description?: unknown }]> {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties') yield* Object.entries(value as Record<string, object>);
    yield* properties(value);
  }
}

describe('JSON Schema', () => {
  test('the published file is the description that reads and writes (vitest -u rewrites it)', async () => {
    const published = readFileSync(PUBLISHED, 'utf8');
    // How the file is laid out is the formatter's business.
    const same = JSON.stringify(JSON.parse(published)) === JSON.stringify(jsonSchema());
    await expect(same ? published : JSON.stringify(jsonSchema(), undefined, 2)).toMatchFileSnapshot(PUBLISHED);
    expect(jsonSchema().$id).toBe(SCHEMA_ID);
  });

  test('every property has a French description', () => {
    const bare = [...properties(jsonSchema())].filter(([, schema]) => typeof schema.description !== 'string');
    expect(bare).toEqual([]);
  });

  test('what is written is valid', () => {
    fc.assert(
      fc.property(certificationArbitrary, (model) => {
        expect(validate(JSON.parse(writeJson(model))), JSON.stringify(validate.errors)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('schema and reader refuse the same mutated documents', () => {
    let refused = 0;
    fc.assert(
      fc.property(certificationArbitrary, mutationArbitrary, (model, mutation) => {
        const document = mutate(JSON.parse(writeJson(model)), mutation);
        const valid = validate(document);
        if (!valid) refused++;
        // Whether `ordre` names each element once is beyond a schema.
        if (valid && JSON.stringify(document).includes('"ordre"')) return;
        expect(reads(document), JSON.stringify(validate.errors)).toBe(valid);
      }),
      { numRuns: 400 },
    );
    expect(refused).toBeGreaterThan(150);
  });

  const root = (change: object) => ({ ...JSON.parse(writeJson(asnr)), ...change });
  test.each<[string, unknown]>([
    ['no version', root({ version: undefined })],
    ['another version', root({ version: 2 })],
    ['an unknown key', root({ bloc: [] })],
    ['a hostile key', JSON.parse('{ "version": 1, "__proto__": { "code": "C1" } }')],
    ['a number for a text', root({ objectifs: 3 })],
    ['null for a text', root({ objectifs: null })],
    ['an unnamed fragment', root({ objectifs: {} })],
    ['a title of two lines', root({ intitule: 'a\nb' })],
    ['a code with a blank', root({ code: 'C 1' })],
    ['a date in French', root({ date: '1/12/2026' })],
    ['half a level', root({ niveau: 6.5 })],
    ['a negative level', root({ niveau: -1 })],
    ['an array for an object', root({ blocs: [[]] })],
    ['an object for an array', root({ blocs: {} })],
    ['an unknown nature', root({ epreuves: [{ nature: ['quizz'] }] })],
    ['an unknown unit', root({ epreuves: [{ duree: { min: { valeur: 1, unite: 'jours' } } }] })],
    ['bounds and words at once', root({ epreuves: [{ duree: { min: { valeur: 1, unite: 'h' }, libre: 'x' } }] })],
    ['an order of unknown kinds', root({ ordre: ['parties'] })],
    ['a mention without a place', root({ mentions: [{ texte: 'x' }] })],
    ['an array', []],
    ['null', null],
    ['a string', 'certification'],
  ])('%s is refused by both', (_name, document) => {
    const json = JSON.stringify(document);
    expect(validate(JSON.parse(json))).toBe(false);
    expect(readJson(json)).toHaveProperty('problems.0');
  });

  test('mutations cover what they promise', () => {
    const kinds = new Set(fc.sample(mutationArbitrary, 200).map((mutation: Mutation) => mutation.change));
    expect(kinds.size).toBe(4);
  });
});

import type { Schema } from './codec.js';
import { document } from './shapes/certification.js';

/** The stable address of the format's JSON Schema. */
export const SCHEMA_ID = 'urn:referentiel:schema:1';

/**
 * The JSON Schema (2020-12) of the format, from the same description that reads and writes it. Published as
 * packages/model/schema/referentiel-1.schema.json; a test keeps the two equal.
 */
export function jsonSchema(): Schema {
  const definitions = new Map<string, Schema>();
  const root = document.schema(definitions);
  const sorted = [...definitions].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: SCHEMA_ID,
    title: 'Référentiel, version 1',
    description: 'Un référentiel de certification professionnelle : le modèle complet, sans positions dans la source.',
    ...root,
    $defs: Object.fromEntries(sorted),
  };
}

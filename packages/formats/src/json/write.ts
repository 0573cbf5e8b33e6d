import type { Certification } from '@referentiel/model';
import { derive } from './derive.js';
import { SCHEMA_ID } from './schema.js';
import { type Document, document, VERSION } from './shapes/certification.js';

/**
 * The certification as a JSON text: lossless but for positions in the source, the same bytes for equal models, with a
 * final newline. Nothing fails. The format is described by the schema `SCHEMA_ID`.
 */
export function writeJson(certification: Certification): string {
  const derives = derive(certification);
  const root: Document = { $schema: SCHEMA_ID, version: VERSION, ...certification };
  const json = document.write(root, {
    derivesOf: (element) => (element === root ? derives.certification : derives.competences.get(element)),
  });
  return `${JSON.stringify(json, undefined, 2)}\n`;
}

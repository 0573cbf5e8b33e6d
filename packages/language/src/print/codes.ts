import type { SchemaCode } from '@referentiel/model';
import { corpsOf, propriete, type Statement } from './statement.js';

function printSchema({ genre, modele, reprise, masque }: SchemaCode, width: number): Statement {
  const motCle = genre.padEnd(width);
  if (masque || modele === undefined) return propriete(motCle, 'masqué');
  const counted = reprise === undefined ? [] : [reprise === 'continu' ? 'continu' : `par ${reprise}`];
  return propriete(motCle, { titre: modele }, ...counted);
}

/** The `codes` block, its templates one under another. */
export function printCodes(schemas: SchemaCode[]): Statement[] {
  const width = Math.max(...schemas.map(({ genre }) => genre.length));
  return schemas.length ? [propriete('codes', ...corpsOf(schemas.map((schema) => printSchema(schema, width))))] : [];
}

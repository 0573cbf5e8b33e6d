// The same data for tsc: the interfaces that the JSON schema of the model describes, and a typed literal for each certification.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const pascal = (name) => name[0].toUpperCase() + name.slice(1);

/** The type that a schema describes: what the schema of the model uses, no more. */
function typeOf(schema) {
  if (schema.$ref) return pascal(schema.$ref.replace('#/$defs/', ''));
  if (schema.oneOf) return schema.oneOf.map(typeOf).join(' | ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.type === 'array') return `(${typeOf(schema.items)})[]`;
  if (schema.type === 'object') return schema.properties ? bodyOf(schema) : '{ [name: string]: unknown }';
  if (schema.type === 'integer') return 'number';
  if (['string', 'number', 'boolean'].includes(schema.type)) return schema.type;
  throw new Error(`No type for ${JSON.stringify(schema)}`);
}

function bodyOf({ properties, required = [] }) {
  const members = Object.entries(properties).map(
    ([name, schema]) => `${JSON.stringify(name)}${required.includes(name) ? '' : '?'}: ${typeOf(schema)};`,
  );
  return `{ ${members.join(' ')} }`;
}

/** The interfaces of the model; what the schema makes one of many is a type. */
export function interfaces({ $defs, ...root }) {
  const declared = Object.entries({ ...$defs, referentiel: root }).map(([name, schema]) =>
    schema.type === 'object'
      ? `export interface ${pascal(name)} ${bodyOf(schema)}`
      : `export type ${pascal(name)} = ${typeOf(schema)};`,
  );
  return `${declared.join('\n')}\n`;
}

const COMPILER = { strict: true, noEmit: true, target: 'es2024', module: 'nodenext', types: [], skipLibCheck: true };

/**
 * Writes a project that tsc checks.
 * @param {string} folder @param {object} schema of the model @param {{name: string, model: object}[]} models
 */
export function writeTypescript(folder, schema, models) {
  writeFileSync(join(folder, 'types.ts'), interfaces(schema));
  for (const { name, model } of models) {
    const literal = JSON.stringify(model);
    const text = `import type { Referentiel } from './types.js';\nexport const referentiel: Referentiel = ${literal};\n`;
    writeFileSync(join(folder, `${name}.ts`), text);
  }
  writeFileSync(
    join(folder, 'tsconfig.json'),
    `${JSON.stringify({ compilerOptions: COMPILER, include: ['*.ts'] }, null, 2)}\n`,
  );
}

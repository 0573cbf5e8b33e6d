import { type Codec, isJsonObject, type JsonObject, type Schema } from './codec.js';
import type { Entries, Entry } from './entry.js';
import type { Reading } from './reading.js';

/** Derived facts of an element: written for information systems, ignored when read. */
export interface DerivesShape {
  description: string;
  schema: Schema;
}

const DERIVES = 'derives';

function reportUnknownKeys(json: Record<string, unknown>, known: string[], at: Reading): void {
  for (const key of Object.keys(json)) {
    if (known.includes(key)) continue;
    at.at(key).report({
      fr: `La clé « ${key.slice(0, 40)} » est inconnue ici : retirez-la, ou employez l’une de celles-ci : ${known.join(', ')}.`,
      en: `The key "${key.slice(0, 40)}" is unknown here: remove it, or use one of these: ${known.join(', ')}.`,
    });
  }
}

/**
 * An object of the format, field by field in the order in which they are written. Unknown keys are refused; `derives`,
 * if the shape has it, is written last and its content is not looked at when read.
 */
export function object<T extends object>(what: string, entries: Entries<T>, derives?: DerivesShape): Codec<T> {
  const table = Object.entries(entries) as [keyof T & string, Entry<unknown>][];
  const keys = table.flatMap(([name, entry]) => entry.keys(name));
  const known = derives ? [...keys, DERIVES] : keys;
  const expected = { fr: `un objet (${what})`, en: `an object (${what})` };
  return {
    expected,
    write: (value, writing) => {
      const out: JsonObject = {};
      for (const [name, entry] of table) if (value[name] !== undefined) entry.write(name, value[name], out, writing);
      const facts = derives && writing.derivesOf(value);
      if (facts) out[DERIVES] = facts;
      return out;
    },
    read: (json, at) => {
      if (!isJsonObject(json)) return at.reject(json, expected);
      reportUnknownKeys(json, known, at);
      const value: Record<string, unknown> = {};
      for (const [name, entry] of table) {
        const field = entry.read(name, json, at);
        if (field !== undefined) value[name] = field;
      }
      return value as T;
    },
    schema: (definitions) => {
      const properties = Object.assign({}, ...table.map(([name, entry]) => entry.properties(name, definitions)));
      if (derives) properties[DERIVES] = { description: derives.description, ...derives.schema };
      const required = table.filter(([, entry]) => entry.required).map(([name]) => name);
      return { type: 'object', properties, ...(required.length && { required }), additionalProperties: false };
    },
  };
}

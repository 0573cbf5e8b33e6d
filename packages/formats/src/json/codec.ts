import type { Bilingue } from './problem.js';
import type { Reading } from './reading.js';

export type Json = string | number | boolean | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

/** A JSON Schema. */
export interface Schema {
  [keyword: string]: unknown;
}

/** What writing needs besides the model: the derived facts of the elements that have some. */
export interface Writing {
  derivesOf(element: object): JsonObject | undefined;
}

/**
 * One shape of the format, described once: how a value of the model is written, read, and documented. `read` reports
 * its problems to `at` and then gives undefined; a document with a problem is refused as a whole.
 */
export interface Codec<T> {
  /** What is expected, for messages: « un code », "a code". */
  readonly expected: Bilingue;
  write(value: T, writing: Writing): Json;
  read(json: unknown, at: Reading): T | undefined;
  /** The JSON Schema; shapes that recur go to `definitions` (`$defs`). */
  schema(definitions: Map<string, Schema>): Schema;
}

/** Narrows to a JSON object; its keys may be hostile (`__proto__`), so members are read with `Object.hasOwn`. */
export function isJsonObject(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** A codec that maps another one: the same JSON for another type of the model. */
export function mapped<A, B>(codec: Codec<A>, to: (a: A) => B, from: (b: B) => A): Codec<B> {
  return {
    expected: codec.expected,
    write: (value, writing) => codec.write(from(value), writing),
    read: (json, at) => {
      const value = codec.read(json, at);
      return value === undefined ? undefined : to(value);
    },
    schema: (definitions) => codec.schema(definitions),
  };
}

/** A named shape: it stands once in `$defs`, and `make` is called late so that shapes may be recursive. */
export function definition<T>(name: string, description: string, make: () => Codec<T>): Codec<T> {
  let made: Codec<T> | undefined;
  const codec = () => {
    made ??= make();
    return made;
  };
  return {
    get expected() {
      return codec().expected;
    },
    write: (value, writing) => codec().write(value, writing),
    read: (json, at) => (at.isTooDeep() ? undefined : codec().read(json, at)),
    schema: (definitions) => {
      if (!definitions.has(name)) {
        // Reserved first: the shape may quote itself.
        definitions.set(name, {});
        definitions.set(name, { description, ...codec().schema(definitions) });
      }
      return { $ref: `#/$defs/${name}` };
    },
  };
}

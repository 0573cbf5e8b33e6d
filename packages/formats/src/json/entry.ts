import type { Codec, JsonObject, Schema, Writing } from './codec.js';
import type { Reading } from './reading.js';
import { booleen } from './scalars.js';

/**
 * How one field of the model stands in a JSON object: usually under the key of the same name. `Optional` says whether
 * the model itself may lack the field.
 */
export interface Entry<V, Optional extends boolean = boolean> {
  readonly optional: Optional;
  /** Whether a document without the key is refused. */
  readonly required: boolean;
  /** The keys it may use. */
  keys(name: string): string[];
  write(name: string, value: V, out: JsonObject, writing: Writing): void;
  read(name: string, json: Record<string, unknown>, at: Reading): V | undefined;
  properties(name: string, definitions: Map<string, Schema>): Record<string, Schema>;
}

/** One entry for each field of the model, places excepted: a field that nobody describes does not compile. */
export type Entries<T> = {
  readonly [K in Exclude<keyof T, 'place'>]-?: Entry<
    Exclude<T[K], undefined>,
    Record<never, never> extends Pick<T, K> ? true : false
  >;
};

function own(json: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(json, key) ? json[key] : undefined;
}

function single<V, O extends boolean>(
  codec: Codec<V>,
  description: string,
  optional: O,
  required: boolean,
): Entry<V, O> {
  return {
    optional,
    required,
    keys: (name) => [name],
    write: (name, value, out, writing) => {
      out[name] = codec.write(value, writing);
    },
    read: (name, json, at) => {
      const member = own(json, name);
      if (member !== undefined) return codec.read(member, at.at(name));
      if (!required) return undefined;
      return at.report({
        fr: `Il manque la clé « ${name} » : ajoutez-la avec ${codec.expected.fr}.`,
        en: `The key "${name}" is missing: add it with ${codec.expected.en}.`,
      });
    },
    properties: (name, definitions) => ({ [name]: { description, ...codec.schema(definitions) } }),
  };
}

/** A field that the model always has and the document must give. */
export function required<V>(codec: Codec<V>, description: string): Entry<V, false> {
  return single(codec, description, false, true);
}

/** A field that may be absent from both. */
export function optional<V>(codec: Codec<V>, description: string): Entry<V, true> {
  return single(codec, description, true, false);
}

/** A field that the model always has, left out of the document when it says what an absent key means. */
function withDefault<V>(
  codec: Codec<V>,
  description: string,
  initial: () => V,
  isDefault: (value: V) => boolean,
): Entry<V, false> {
  const entry = single(codec, description, false, false);
  return {
    ...entry,
    write: (name, value, out, writing) => {
      if (!isDefault(value)) entry.write(name, value, out, writing);
    },
    read: (name, json, at) => (own(json, name) === undefined ? initial() : entry.read(name, json, at)),
  };
}

/** A boolean, left out when false. */
export function flag(description: string): Entry<boolean, false> {
  return withDefault(
    booleen,
    description,
    () => false,
    (value) => !value,
  );
}

/** An array of the model, left out when empty. */
export function list<V>(codec: Codec<V>, description: string): Entry<V[], false> {
  return withDefault(
    arrayOf(codec),
    description,
    () => [],
    (value) => value.length === 0,
  );
}

/** The kind of an element: the key under which it stands says it, so the document does not. */
export function kind<const G extends string>(genre: G): Entry<G, false> {
  return {
    optional: false,
    required: false,
    keys: () => [],
    write: () => {},
    read: () => genre,
    properties: () => ({}),
  };
}

/** An array, items in order. */
export function arrayOf<V>(codec: Codec<V>): Codec<V[]> {
  const expected = { fr: 'un tableau', en: 'an array' };
  return {
    expected,
    write: (value, writing) => value.map((item) => codec.write(item, writing)),
    read: (json, at) => {
      if (!Array.isArray(json)) return at.reject(json, expected);
      const items: V[] = [];
      json.forEach((item, index) => {
        const value = codec.read(item, at.at(index));
        if (value !== undefined) items.push(value);
      });
      return items;
    },
    schema: (definitions) => ({ type: 'array', items: codec.schema(definitions) }),
  };
}

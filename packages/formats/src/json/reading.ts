import type { Bilingue, JsonProblem } from './problem.js';

/** A hostile document may be wrong everywhere: nobody reads more than this. */
const MAX_PROBLEMS = 100;

/** Containers may hold containers (a bloc, its choices, their options, their blocs…): far deeper than any real document. */
const MAX_DEPTH = 256;

function escapeSegment(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

const NAMES: Record<string, Bilingue> = {
  string: { fr: 'un texte', en: 'a string' },
  number: { fr: 'un nombre', en: 'a number' },
  boolean: { fr: 'un booléen', en: 'a boolean' },
  array: { fr: 'un tableau', en: 'an array' },
  object: { fr: 'un objet', en: 'an object' },
  null: { fr: 'null', en: 'null' },
};

/** What a value is, for a message: short scalars as they stand, the rest by its type. */
function describe(json: unknown): Bilingue {
  if (typeof json === 'string' && json.length <= 40) return { fr: JSON.stringify(json), en: JSON.stringify(json) };
  if (typeof json === 'number' || typeof json === 'boolean') return { fr: String(json), en: String(json) };
  const type = json === null ? 'null' : Array.isArray(json) ? 'array' : typeof json;
  return NAMES[type] ?? { fr: 'une valeur inconnue', en: 'an unknown value' };
}

/** A place of the document being read; it knows its JSON pointer and collects the problems of the whole document. */
export class Reading {
  private constructor(
    readonly problems: JsonProblem[],
    private readonly parent: Reading | undefined,
    private readonly key: string | number,
    private readonly depth: number,
  ) {}

  /** The root of a document. */
  static start(): Reading {
    return new Reading([], undefined, '', 0);
  }

  /** The place of a member or an item of the value that stands here. */
  at(key: string | number): Reading {
    return new Reading(this.problems, this, key, this.depth + 1);
  }

  /** Whether this place is nested deeper than any model: the shapes are recursive, the stack is not endless. */
  isTooDeep(): boolean {
    if (this.depth <= MAX_DEPTH) return false;
    this.report({
      fr: `Les éléments sont imbriqués sur plus de ${MAX_DEPTH} niveaux : retirez des niveaux.`,
      en: `The elements are nested more than ${MAX_DEPTH} levels deep: remove some levels.`,
    });
    return true;
  }

  /** Records a problem at this place. */
  report(message: Bilingue): undefined {
    if (this.problems.length < MAX_PROBLEMS) this.problems.push({ path: this.pointer(), ...message });
  }

  /** Records that something else was expected instead of `json`. */
  reject(json: unknown, expected: Bilingue): undefined {
    const found = describe(json);
    return this.report({
      fr: `Remplacez ${found.fr} par ${expected.fr}.`,
      en: `Replace ${found.en} with ${expected.en}.`,
    });
  }

  private pointer(): string {
    return this.parent ? `${this.parent.pointer()}/${escapeSegment(String(this.key))}` : '';
  }
}

import { type ParametresEpreuve, type Prose, plainParts } from '@referentiel/model';
import { parametresOf } from './parametres.ts';
import { paragraphe, said } from './texte.ts';

/** What one use of an évaluation changes; what no parameter can hold is said in the reason. */
export interface Surcharge {
  surcharges: ParametresEpreuve;
  motif?: Prose;
}

type Attributes = Record<string, unknown>;

function isObject(value: unknown): value is Attributes {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function first(value: Attributes, keys: string[]): unknown {
  return keys.map((key) => value[key]).find((one) => one !== null && one !== undefined);
}

/** One item of a list of overrides: `{ evaluation, parameter, value }`, or attributes beside `evaluation`. */
function fromItem(item: unknown): { evaluation?: string; attributes: Attributes }[] {
  if (!isObject(item)) return [];
  const evaluation = said(item.evaluation);
  const parameter = said(first(item, ['parameter', 'attribute', 'key', 'field', 'name']));
  const value = first(item, ['value', 'text', 'printed']);
  const { evaluation: _, ...rest } = item;
  return [
    { ...(evaluation && { evaluation }), attributes: parameter && value !== undefined ? { [parameter]: value } : rest },
  ];
}

function merge(into: Map<string, Attributes>, id: string | undefined, attributes: Attributes): void {
  if (id !== undefined) into.set(id, { ...into.get(id), ...attributes });
}

/**
 * The attributes that a cell overrides, by évaluation. The schema leaves the shape open: attributes at once, by
 * évaluation, or a list. `choose` says which évaluation a value belongs to when nothing does.
 */
export function overridesOf(
  overrides: unknown,
  ids: string[],
  choose: (value: unknown) => string | undefined,
): Map<string, Attributes> {
  const found = new Map<string, Attributes>();
  if (Array.isArray(overrides)) {
    for (const { evaluation, attributes } of overrides.flatMap(fromItem)) {
      merge(found, evaluation ?? choose(Object.values(attributes)[0]), attributes);
    }
  } else if (isObject(overrides)) {
    for (const [key, value] of Object.entries(overrides)) {
      if (ids.includes(key) && isObject(value)) merge(found, key, value);
      else if (value !== null && value !== undefined) merge(found, choose(value), { [key]: value });
    }
  }
  return found;
}

/** How an attribute that no parameter holds is named in a reason. */
const LABELS: Record<string, string> = {
  oral_duration: 'Durée de l’oral',
  oral_work: 'Travail à l’oral',
  written_test: 'Épreuve écrite',
  context: 'Contexte',
  work: 'Travail',
  team_size: 'Taille du groupe',
  pages: 'Pages',
  production: 'Production',
};

function written(value: unknown): string {
  return said(value) ?? JSON.stringify(value);
}

export function surchargeOf(attributes: Attributes): Surcharge {
  const { parametres, others } = parametresOf(attributes);
  const blocs = others.map(([name, value]) => paragraphe(`${LABELS[name] ?? name} : ${written(value)}`));
  return { surcharges: parametres, ...(blocs.length && { motif: { blocs } }) };
}

/** The attributes that a reason names: the way back from `surchargeOf`. */
export function attributesInMotif(motif: Prose): Attributes {
  const names = new Map(Object.entries(LABELS).map(([name, label]) => [label, name]));
  const found: Attributes = {};
  for (const line of plainParts(motif)) {
    const [, label, value] = /^([^:]+) : (.*)$/s.exec(line) ?? [];
    if (label === undefined || value === undefined) continue;
    const name = names.get(label) ?? (/^[a-z_]+$/.test(label) ? label : undefined);
    if (name === undefined) continue;
    try {
      found[name] = /^[[{]/.test(value) ? JSON.parse(value) : value;
    } catch {
      found[name] = value;
    }
  }
  return found;
}

import {
  type Certification,
  type Element,
  type GenreCode,
  type RepriseCompteur,
  type SchemaCode,
  numberIn,
  parseTemplate,
  printedCode,
} from '@referentiel/model';
import { commonTemplate, printedTemplate } from './noms.ts';

/** An element of one kind: its name, what must be printed for it, the elements around it. */
export interface Coded {
  name?: string;
  /** The printed code as the transcription gives it. */
  base?: string;
  /** The same with the separator that the whole printed line shows. */
  full?: string;
  /** The nearest last. */
  around: { genre: GenreCode; name: string }[];
}

/** A counter that the names rely on: they were shortened because it starts again in each owner. */
export interface Counter {
  modele: string;
  reprise: RepriseCompteur;
}

/** How the codes of one kind are printed: a scheme if one helps, and `imprimé` for the elements that it does not fit. */
export interface CodePlan {
  schema?: SchemaCode;
  imprimes: Map<Coded, string>;
}

const GENRE: Record<GenreCode, Element['genre']> = {
  bloc: 'bloc',
  activité: 'activite',
  tâche: 'tache',
  'sous-tâche': 'sousTache',
  compétence: 'competence',
  critère: 'critere',
  épreuve: 'epreuve',
  option: 'option',
};

/** Templates that real documents use, tried in this order. */
const USUAL: Record<GenreCode, { modele: string; reprise?: RepriseCompteur }[]> = {
  bloc: [{ modele: 'BC{n}' }, { modele: 'B{n}' }],
  activité: [{ modele: 'A{n}', reprise: 'continu' }],
  tâche: [{ modele: '{activité}T{n}' }, { modele: 'T{n}', reprise: 'continu' }],
  'sous-tâche': [{ modele: '{tâche}S{n}' }, { modele: '{activité}S{n}', reprise: 'activité' }],
  compétence: [
    { modele: 'C{n}', reprise: 'continu' },
    { modele: '{activité}C{n}', reprise: 'activité' },
    { modele: '{activité.n}.{n}', reprise: 'activité' },
    { modele: '{bloc}C{n}', reprise: 'bloc' },
    { modele: '{bloc.n}.{n}', reprise: 'bloc' },
  ],
  critère: [{ modele: 'CE{compétence.n}.{n}' }, { modele: '{compétence}.{n}' }],
  épreuve: [{ modele: 'E{n}' }],
  option: [{ modele: 'O{A}' }, { modele: 'OP{n}' }],
};

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&');
}

/** Whether a name is one that the template could give, whatever its counter. */
function fits(modele: string, { name, around }: Coded): boolean {
  let source = '';
  for (const piece of parseTemplate(modele)) {
    if (piece.kind === 'texte') source += escapeRegExp(piece.texte);
    else if (piece.kind === 'numero') source += piece.style === '1' ? '\\d+' : piece.style === 'A' ? '[A-Z]' : '[a-z]';
    else {
      const owner = around.findLast((one) => one.genre === piece.genre)?.name;
      if (owner === undefined) return false;
      source += escapeRegExp(piece.part === 'code' ? owner : String(numberIn(owner) ?? ''));
    }
  }
  return new RegExp(`^${source}$`).test(name ?? '');
}

function printed(genre: GenreCode, schema: SchemaCode, name: string): string | undefined {
  const certification = { schemas: [schema] } as unknown as Certification;
  return printedCode({ genre: GENRE[genre], code: name } as Element, [], certification);
}

function mostFrequent(values: (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** What stands behind the name in the printed code, when that is only a separator. */
function separatorIn({ name, full }: Coded): string | undefined {
  if (name === undefined || !full?.startsWith(name)) return undefined;
  const rest = full.slice(name.length);
  return /^\s*[:–—.-]*$/u.test(rest) ? rest : undefined;
}

/** Every element with `imprimé`, but those for which the scheme prints just that. */
function withScheme(genre: GenreCode, schema: SchemaCode | undefined, coded: Coded[], literal: boolean): CodePlan {
  const imprimes = new Map<Coded, string>();
  for (const one of coded) {
    if (one.full === undefined) continue;
    const given = one.name === undefined ? undefined : schema ? printed(genre, schema, one.name) : one.name;
    const expanded = schema?.modele !== undefined && one.name !== undefined && given !== undefined && !given.startsWith(one.name);
    if (given !== one.full || (literal && expanded && one.base === one.full)) imprimes.set(one, one.full);
  }
  return { ...(schema && { schema }), imprimes };
}

/** The scheme whose words are printed with the number in them: « Bloc {n} : ». */
function wordScheme(genre: GenreCode, coded: Coded[], counter: Counter | undefined): SchemaCode | undefined {
  const modele = mostFrequent(coded.map(({ full, name }) => full && name && printedTemplate(full, name)));
  return modele === undefined ? undefined : { genre, modele, ...(counter && { reprise: counter.reprise }), masque: false };
}

function usualScheme(genre: GenreCode, coded: Coded[], separator: string): SchemaCode | undefined {
  const needed = separator ? 0.7 : 1;
  const usual = USUAL[genre].find(({ modele }) => coded.filter((one) => fits(modele, one)).length >= coded.length * needed);
  const common = usual ? undefined : commonTemplate(coded.map(({ name }) => name as string));
  const found = usual ?? (separator && common ? { modele: common } : undefined);
  return found && { genre, modele: found.modele + separator, ...(found.reprise && { reprise: found.reprise }), masque: false };
}

/**
 * Chooses the scheme of one kind. With `literal`, a printed code that already holds its separator keeps `imprimé` (so
 * that it comes back from the text as the transcription gives it).
 */
export function planCodes(genre: GenreCode, all: Coded[], counter: Counter | undefined, literal = true): CodePlan {
  const coded = all.filter(({ name }) => name !== undefined);
  if (!coded.length) return { imprimes: new Map() };
  if (coded.some(({ full }) => full === undefined)) return withScheme(genre, { genre, masque: true }, coded, literal);
  if (!literal || coded.some(({ base, full }) => base !== full)) {
    const schema = wordScheme(genre, coded, counter);
    if (schema) return withScheme(genre, schema, coded, literal);
  }
  const separator = mostFrequent(coded.map(separatorIn)) ?? '';
  const schema: SchemaCode | undefined = counter
    ? { genre, modele: counter.modele + separator, reprise: counter.reprise, masque: false }
    : coded.some((one) => separatorIn(one) !== undefined)
      ? usualScheme(genre, coded, separator)
      : undefined;
  return withScheme(genre, schema, coded, literal);
}

import {
  type Certification,
  type Element,
  type GenreCode,
  numberIn,
  parseTemplate,
  printedCode,
  type RepriseCompteur,
  type SchemaCode,
} from '@referentiel/model';
import { printedTemplate } from './noms.ts';

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

function printed(genre: GenreCode, schema: SchemaCode | undefined, name: string): string | undefined {
  const certification = { schemas: schema ? [schema] : [] } as unknown as Certification;
  return printedCode({ genre: GENRE[genre], code: name } as Element, [], certification);
}

function mostFrequent(values: (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The scheme whose words are printed with the number in them: « Bloc {n} : ». */
function wordScheme(genre: GenreCode, coded: Coded[]): SchemaCode | undefined {
  const modele = mostFrequent(coded.map(({ full, name }) => full && name && printedTemplate(full, name)));
  return modele === undefined ? undefined : { genre, modele, masque: false };
}

/** The template that all the names follow, if it is a usual one. */
function usualScheme(genre: GenreCode, coded: Coded[]): SchemaCode | undefined {
  const found = USUAL[genre].find(({ modele }) => coded.every((one) => fits(modele, one)));
  return found && { genre, ...found, masque: false };
}

function schemeFor(genre: GenreCode, coded: Coded[], counter: Counter | undefined): SchemaCode | undefined {
  if (coded.some(({ full }) => full === undefined)) return { genre, masque: true };
  const words = coded.some(({ base, full }) => base !== full) ? wordScheme(genre, coded) : undefined;
  if (words) return { ...words, ...(counter && { reprise: counter.reprise }) };
  return counter ? { genre, ...counter, masque: false } : usualScheme(genre, coded);
}

/**
 * Chooses the scheme of one kind. Whatever it says, a printed code that is not the name itself is kept as it is
 * (`imprimé`): no character of the document is left to a rule.
 */
export function planCodes(genre: GenreCode, all: Coded[], counter: Counter | undefined): CodePlan {
  const coded = all.filter(({ name }) => name !== undefined);
  const schema = coded.length ? schemeFor(genre, coded, counter) : undefined;
  const imprimes = new Map<Coded, string>();
  for (const one of coded) {
    const { name, full } = one;
    if (full !== undefined && (full !== name || schema?.masque || printed(genre, schema, name) !== full))
      imprimes.set(one, full);
  }
  return { ...(schema && { schema }), imprimes };
}

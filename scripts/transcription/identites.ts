import type { GenreCode, RepriseCompteur, SchemaCode } from '@referentiel/model';
import { type Coded, type Counter, planCodes } from './codes.ts';
import { asName, commonTemplate, Names } from './noms.ts';
import type { Competence, Criterion, Evaluation, Node, Transcription } from './schema.ts';
import { many, said } from './texte.ts';

/** What the head of an element says. */
export interface Identite {
  code?: string;
  imprime?: string;
  intitule?: string;
}

/** The heads of all elements by the transcription's ids, the names to refer to them, and the schemes of the codes. */
export interface Identites {
  of: Map<string, Identite>;
  /** How an element is named from anywhere: qualified where its name starts again in its owner. */
  reference: Map<string, string>;
  schemas: SchemaCode[];
}

const GENRE_OF_KIND: Record<string, GenreCode> = {
  bloc: 'bloc',
  activity: 'activité',
  task: 'tâche',
  subtask: 'sous-tâche',
  option: 'option',
  specialisation: 'option',
};

interface Entry {
  id: string;
  parent?: string;
  /** Whether it has a code at all; those that refer to nothing and print nothing go without. */
  named: boolean;
  preferred: string;
  base?: string;
  full?: string;
  intitule?: string;
}

const SEPARATOR = /^\s*[:–—.)-]+/u;

/** Splits a printed line into what stands before the title and the title itself, quotes around it included. */
function splitPrinted(node: Node): Pick<Entry, 'base' | 'full' | 'intitule'> {
  const title = said(node.title);
  const base = said(node.code_printed) ?? said(node.code);
  const withIntitule = (intitule: string | undefined) => (intitule === undefined ? {} : { intitule });
  if (base === undefined) return withIntitule(title);
  const marker = said(node.marker);
  const line = said(node.printed)?.replace(/^[•·-]\s*/u, (mark) => (marker && mark.trim() === marker ? '' : mark));
  if (!line?.startsWith(base)) return { base, full: base, ...withIntitule(title) };
  const rest = line.slice(base.length);
  const separator = SEPARATOR.exec(rest)?.[0] ?? '';
  const remains = rest.slice(separator.length).trim();
  const intitule = title !== undefined && remains.includes(title) ? remains : (title ?? (remains || undefined));
  return { base, full: base + separator, ...withIntitule(intitule) };
}

function nodeEntry(node: Node): Entry {
  const parent = said(node.parent);
  return { id: node.id, ...(parent && { parent }), named: true, preferred: asName(node.id), ...splitPrinted(node) };
}

/** `C1.1` printed `1.1` is called 1.1; `C6.4` printed `5.4` is called 6.4. */
function competenceEntry({ id, node, code, code_printed }: Competence): Entry {
  const printed = said(code_printed) ?? said(code);
  const numeric = /^C(\d.*)$/.exec(id)?.[1];
  const preferred =
    numeric !== undefined && /^\d/.test(said(code) ?? '') && asName(numeric) === numeric ? numeric : asName(id);
  const parent = said(node);
  return {
    id,
    ...(parent && { parent }),
    named: printed !== undefined,
    preferred,
    ...(printed && { base: printed, full: printed }),
  };
}

function criterionEntry({ id, code, code_printed, scope }: Criterion): Entry | undefined {
  const printed = said(code_printed) ?? said(code);
  if (!id || printed === undefined) return undefined;
  const parent = many(scope?.refs)[0];
  return { id, ...(parent && { parent }), named: true, preferred: asName(id), base: printed, full: printed };
}

/** The line that prints an évaluation's name: « Évaluation 1 : Cas pratique ». */
function labelOf({ id, code, title }: Evaluation, transcription: Transcription): string | undefined {
  const labels = many(transcription.modalities)
    .flatMap(({ sections }) => many(sections))
    .filter((section) => section.evaluation === id)
    .map((section) => said(section.label));
  return labels.find((label) => label?.startsWith(said(code) ?? '') && label.includes(said(title) ?? ''));
}

function evaluationEntry(evaluation: Evaluation, transcription: Transcription): Entry {
  const code = said(evaluation.code);
  const title = said(evaluation.title);
  const rest = code && title ? (labelOf(evaluation, transcription)?.slice(code.length) ?? '') : '';
  const separator = SEPARATOR.exec(rest)?.[0] ?? '';
  return {
    id: evaluation.id,
    named: true,
    preferred: asName(evaluation.id),
    ...(code && { base: code + separator, full: code + separator }),
    ...(title && { intitule: title }),
  };
}

/** `B1.A1` in B1 is called A1 where all activities are named so: the counter starts again in each bloc. */
function counterOf(
  entries: Entry[],
  genreOf: (id: string) => GenreCode | undefined,
): { counter: Counter; short: string[] } | undefined {
  const short = entries.map(({ id, parent }) =>
    parent && id.startsWith(`${parent}.`) ? id.slice(parent.length + 1) : '',
  );
  const owners = new Set(entries.map(({ parent }) => parent && genreOf(parent)));
  const [owner] = owners;
  const modele = commonTemplate(short);
  if (!entries.length || owners.size !== 1 || !owner || !modele || entries.some(({ full }) => full === undefined))
    return undefined;
  return { counter: { modele, reprise: owner as RepriseCompteur }, short };
}

export function identitesOf(transcription: Transcription): Identites {
  const nodes = many(transcription.nodes);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const competences = new Map(many(transcription.competences).map((competence) => [competence.id, competence]));
  const result: Identites = { of: new Map(), reference: new Map(), schemas: [] };
  const names = new Names();
  const genreOf = (id: string) => (competences.has(id) ? 'compétence' : GENRE_OF_KIND[byId.get(id)?.kind ?? '']);
  const around = (id: string | undefined): Coded['around'] => {
    const out: Coded['around'] = [];
    const seen = new Set<string>();
    for (let at = id; at && !seen.has(at); at = said(byId.get(at)?.parent ?? competences.get(at)?.node)) {
      seen.add(at);
      const name = result.of.get(at)?.code;
      const genre = genreOf(at);
      if (name && genre) out.unshift({ genre, name });
    }
    return out;
  };
  const add = (genre: GenreCode, entries: Entry[]) => {
    const named = entries.filter((entry) => entry.named);
    const shared = counterOf(named, genreOf);
    const coded = named.map((entry, rank): [Entry, Coded] => {
      const name = shared ? (shared.short[rank] as string) : names.claim(entry.preferred);
      const owner = entry.parent && result.reference.get(entry.parent);
      result.reference.set(entry.id, shared && owner ? `${owner}.${name}` : name);
      return [
        entry,
        {
          name,
          ...(entry.base && { base: entry.base }),
          ...(entry.full && { full: entry.full }),
          around: around(entry.parent),
        },
      ];
    });
    const plan = planCodes(
      genre,
      coded.map(([, one]) => one),
      shared?.counter,
    );
    for (const [entry, one] of coded) {
      const imprime = plan.imprimes.get(one);
      result.of.set(entry.id, {
        ...(one.name !== undefined && { code: one.name }),
        ...(imprime !== undefined && { imprime }),
        ...(entry.intitule !== undefined && { intitule: entry.intitule }),
      });
    }
    if (plan.schema) result.schemas.push(plan.schema);
  };
  for (const genre of ['bloc', 'option', 'activité', 'tâche', 'sous-tâche'] as const) {
    add(genre, nodes.filter(({ kind }) => GENRE_OF_KIND[kind] === genre).map(nodeEntry));
  }
  add('compétence', many(transcription.competences).map(competenceEntry));
  add(
    'critère',
    many(transcription.criteria)
      .map(criterionEntry)
      .filter((entry) => entry !== undefined),
  );
  add(
    'épreuve',
    many(transcription.evaluations).map((evaluation) => evaluationEntry(evaluation, transcription)),
  );
  for (const node of nodes.filter(({ kind }) => !GENRE_OF_KIND[kind])) {
    const { full, intitule } = splitPrinted(node);
    const code = names.claim(asName(node.id));
    result.reference.set(node.id, code);
    result.of.set(node.id, { code, ...(full !== code && { imprime: full ?? '' }), ...(intitule && { intitule }) });
  }
  return result;
}

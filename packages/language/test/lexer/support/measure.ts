import { type Census, census, elementAt, lost } from './census.js';
import type { Sample } from './corpus.js';
import { apply, KINDS, type Kind, type Mutation, mutationsOf, spread } from './mutations.js';
import { read, tokenize } from './services.js';

/** What one mistake did to a file. */
export interface Outcome {
  sample: string;
  mutation: Mutation;
  text: string;
  diagnostics: string[];
  lost: string[];
}

/** Makes mistakes in every sample, at most `limit` of a kind over all of them, and reads the results. */
export function measure(samples: readonly Sample[], limit = Number.POSITIVE_INFINITY): Outcome[] {
  const prepared = samples.map(({ name, text }) => {
    const { ast } = read(text);
    return { name, text, ast, before: census(ast), mutations: mutationsOf(text, tokenize(text).tokens) };
  });
  return KINDS.flatMap((kind) => {
    const cases = prepared.flatMap((sample) =>
      sample.mutations.filter((one) => one.kind === kind).map((mutation) => ({ sample, mutation })),
    );
    return spread(cases, limit).map(({ sample, mutation }) => {
      const own = elementAt(sample.ast, mutation.at);
      return outcome(sample.name, sample.text, sample.before, mutation, own);
    });
  });
}

function outcome(sample: string, text: string, before: Census, mutation: Mutation, own: string | undefined): Outcome {
  const mutated = apply(text, mutation);
  const { ast, diagnostics } = read(mutated);
  return { sample, mutation, text: mutated, diagnostics, lost: lost(before, census(ast), own) };
}

/** The figures of the recovery contract. */
export interface Figures {
  cases: number;
  silent: number;
  one: number;
  upToThree: number;
  most: number;
  noneLost: number;
  mostLost: number;
}

export function figures(outcomes: readonly Outcome[]): Figures {
  const share = (holds: (one: Outcome) => boolean) => outcomes.filter(holds).length / Math.max(outcomes.length, 1);
  return {
    cases: outcomes.length,
    silent: share((one) => one.diagnostics.length === 0),
    one: share((one) => one.diagnostics.length <= 1),
    upToThree: share((one) => one.diagnostics.length <= 3),
    most: Math.max(0, ...outcomes.map((one) => one.diagnostics.length)),
    noneLost: share((one) => one.lost.length === 0),
    mostLost: Math.max(0, ...outcomes.map((one) => one.lost.length)),
  };
}

export function byKind(outcomes: readonly Outcome[]): Map<Kind | 'overall', Figures> {
  const rows = KINDS.map((kind) => [kind, figures(outcomes.filter((one) => one.mutation.kind === kind))] as const);
  return new Map<Kind | 'overall', Figures>([...rows, ['overall', figures(outcomes)]]);
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8);

/** The figures as a table to read in a terminal. */
export function table(title: string, rows: Map<string, Figures>): string {
  const lines = [`${title.padEnd(24)}cases   silent     <= 1     <= 3  max  0 lost  max lost`];
  for (const [kind, row] of rows) {
    lines.push(
      `  ${kind.padEnd(20)}${String(row.cases).padStart(7)} ${percent(row.silent)} ${percent(row.one)} ${percent(row.upToThree)} ${String(row.most).padStart(4)} ${percent(row.noneLost)} ${String(row.mostLost).padStart(6)}`,
    );
  }
  return lines.join('\n');
}

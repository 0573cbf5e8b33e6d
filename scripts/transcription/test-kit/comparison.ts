import type { Block, Criterion, Modality, Perhaps, Transcription } from '../schema.ts';
import { many, said } from '../texte.ts';

/** Ids that a transcription makes up for elements without code are no names: they need not come back. */
interface Compared {
  nodes: unknown[];
  competences: unknown[];
  evaluations: unknown[];
  modalities: unknown[];
  criteria: unknown[];
}

function texts(items: Perhaps<(Block | string)[]>): (string | undefined)[] {
  return many(items).flatMap((item) =>
    typeof item === 'string' ? [said(item)] : [said(item.text), ...texts(item.items)],
  );
}

function withoutNulls(value: unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value ?? {}).filter(([, field]) => field !== null && field !== undefined));
}

/** One line for each element that a cell faces: a cell that faces several is put on each. */
function flat<T extends Modality | Criterion>(items: Perhaps<T[]>, describe: (item: T) => unknown[]): unknown[] {
  const lines = many(items).flatMap((item) => {
    const refs = many(item.scope?.refs);
    return (refs.length ? refs : ['']).map((ref) => [item.scope?.level, ref, ...describe(item)]);
  });
  return lines.sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}

/** The part of a transcription that must come back from the text. */
export function structureToCompare(transcription: Transcription): Compared {
  return {
    nodes: many(transcription.nodes).map((node) => [
      ...[node.id, node.kind, node.parent ?? null, node.code ?? null, node.code_printed ?? null, node.title ?? null],
      ...[many(node.members), many(node.activities)],
    ]),
    competences: many(transcription.competences).map((one) => [
      ...[one.id, one.node ?? null, one.code ?? null, one.code_printed ?? null, said(one.text), texts(one.items)],
    ]),
    evaluations: many(transcription.evaluations).map((one) => [
      one.id,
      one.code ?? null,
      one.title ?? null,
      one.derived,
    ]),
    modalities: flat(transcription.modalities, (one) => [many(one.evaluations), withoutNulls(one.overrides)]),
    criteria: flat(transcription.criteria, (one) => [
      ...[one.kind, one.code ?? null, one.code_printed ?? null, said(one.text), texts(one.items)],
    ]),
  };
}

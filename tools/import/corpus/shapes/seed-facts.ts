import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripped } from '../../support/code.js';
import { ROOT } from '../../support/run.js';
import type { Piece, Truth } from '../../support/truth.js';

/** The transcriptions of real documents, which are not part of the repository. */
const SEEDS = join(ROOT, '..', 'shared', 'seeds');

export const HAS_SEEDS = existsSync(SEEDS);

export function readSeed(name: string): string {
  return readFileSync(join(SEEDS, name), 'utf8');
}

interface Scoped {
  scope: { refs: string[] };
}

/** The fields of a transcription that are used here (../shared/seeds/schema.md). */
export interface Seed {
  certification: { title: string | null };
  front_matter: { kind: string; text: string }[];
  column_headers: { column: string; text: string }[];
  furniture: { text: string }[];
  statements: { text: string }[];
  nodes: {
    id: string;
    kind: string;
    parent: string | null;
    code_printed: string | null;
    title: string;
    printed: string;
  }[];
  competences: { id: string; node: string; code_printed: string | null; text: string }[];
  evaluations: {
    id: string;
    code: string | null;
    title: string;
    text?: string;
    production_line?: string;
    used_by: string[];
  }[];
  modalities: ({ id: string; sections: { blocks: { text: string }[] }[] } & Scoped)[];
  criteria: ({ code_printed?: string | null; text: string } & Scoped)[];
}

export function seed(name: string): Seed {
  return JSON.parse(readSeed(name));
}

/** The ranks of the competences inside some containers, at any depth, or named themselves. */
function ranksInside({ nodes, competences }: Seed, refs: string[]): number[] {
  const isInside = (id: string | null | undefined): boolean =>
    id != null && (refs.includes(id) || isInside(nodes.find((node) => node.id === id)?.parent));
  return competences.flatMap(({ id, node }, rank) => (refs.includes(id) || isInside(node) ? [rank] : []));
}

function piece(kind: Piece['kind'], code: string | null | undefined, text: string, facing: number[]): Piece {
  const own = stripped(code ?? '');
  return { kind, ...(own && { code: own }), text, facing, printed: 1 };
}

/** The competences that face an activity: its own, or those of its bloc when none is printed for it. */
function facingActivity(from: Seed, id: string, parent: string | null): number[] {
  const own = ranksInside(from, [id]);
  return own.length || !parent ? own : ranksInside(from, [parent]);
}

/** What a transcription says, as the truth of the documents that are made of it. */
export function seedTruth(from: Seed): Truth {
  const { certification, nodes, competences, evaluations, modalities, criteria, statements } = from;
  const tasksOf = (id: string) => nodes.filter((node) => node.kind === 'task' && node.parent === id);
  const activities = nodes.filter(({ kind }) => kind === 'activity');
  const blocs = nodes.filter(({ kind }) => kind === 'bloc' || kind === 'option');
  const pieces: Piece[] = [
    ...(certification.title ? [piece('titre', '', certification.title, [])] : []),
    ...blocs.map(({ id, code_printed, title }) => piece('bloc', code_printed, title, ranksInside(from, [id]))),
    ...activities.map(({ id, parent, code_printed, title }) => ({
      ...piece('activite', code_printed, title, facingActivity(from, id, parent)),
      inside: tasksOf(id)
        .map((task) => `${task.code_printed} ${task.title}`)
        .join('\n'),
    })),
    ...competences.map(({ code_printed, text }, rank) => piece('competence', code_printed, text, [rank])),
    ...criteria.map(({ code_printed, text, scope }) =>
      piece('critere', code_printed, text, ranksInside(from, scope.refs)),
    ),
    ...evaluations.map(({ code, title, text, production_line, used_by }) => {
      const cells = modalities.filter(({ id }) => used_by.includes(id));
      const lines = [title, text, production_line].filter(Boolean).join('\n');
      const refs = cells.flatMap(({ scope }) => scope.refs);
      return { ...piece('epreuve', code, lines, ranksInside(from, refs)), printed: used_by.length };
    }),
    ...statements.map(({ text }) => piece('autre', '', text, [])),
  ];
  const front = from.front_matter.filter(({ kind }) => kind !== 'certification_title');
  const furniture = [...front, ...from.furniture, ...from.column_headers].map(({ text }) => text);
  return { pieces, boilerplate: furniture, activitiesAreLoose: true };
}

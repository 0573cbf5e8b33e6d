import { readFileSync } from 'node:fs';

interface Block {
  text?: string;
  items?: (Block | string)[];
}

interface Scope {
  refs?: string[];
}

/** The fields of a transcription that a document prints (../shared/seeds/schema.md); whatever else it has is ignored. */
export interface Transcription {
  certification: { title?: string | null };
  statements: { text: string }[];
  nodes: {
    id: string;
    kind: string;
    parent?: string | null;
    code_printed?: string | null;
    title?: string | null;
    context?: { label?: string; blocks?: Block[] };
    description?: { label?: string; blocks?: Block[] };
  }[];
  competences: { id: string; node: string; code_printed?: string | null; text: string; items?: Block['items'] }[];
  modalities: { scope: Scope; sections: { label?: string | null; blocks: Block[] }[] }[];
  criteria: { scope: Scope; code_printed?: string | null; text: string; items?: Block['items'] }[];
}

export function readTranscription(path: string): Transcription {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Blanks are one space, as in the transcriptions; every other character counts. */
export function oneSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The texts of some blocks, their items at any depth included. */
export function textsOf(blocks: (Block | string)[] | undefined): string[] {
  return (blocks ?? []).flatMap((block) =>
    typeof block === 'string'
      ? [oneSpace(block)]
      : [...(block.text ? [oneSpace(block.text)] : []), ...textsOf(block.items)],
  );
}

/** The ids of a container and of what stands in it. */
function inside(id: string, { nodes }: Transcription): Set<string> {
  const held = new Set([id]);
  for (let size = 0; size !== held.size; ) {
    size = held.size;
    for (const node of nodes) if (node.parent && held.has(node.parent)) held.add(node.id);
  }
  return held;
}

/** The ranks of the competences that a cell faces; all of them when it names no container. */
export function competencesFacing({ refs = [] }: Scope, transcription: Transcription): number[] {
  const held = refs.map((ref) => inside(ref, transcription));
  return transcription.competences.flatMap(({ id, node }, rank) =>
    !refs.length || refs.includes(id) || held.some((ids) => ids.has(node)) ? [rank] : [],
  );
}

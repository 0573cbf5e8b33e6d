import type { Perhaps, Transcription } from './schema.ts';
import { many } from './texte.ts';

/** Objects only, each with an id: one is made up where the transcription gives none. */
function withIds<T extends { id?: Perhaps<string> }>(items: Perhaps<T[]>, letter: string): (T & { id: string })[] {
  const objects = many(items).filter((item) => typeof item === 'object');
  const taken = new Set(objects.map(({ id }) => id));
  let rank = 0;
  return objects.map((item) => {
    if (typeof item.id === 'string' && item.id) return { ...item, id: item.id };
    do rank++;
    while (taken.has(`${letter}${rank}`));
    return { ...item, id: `${letter}${rank}` };
  });
}

/** The transcription with an id on everything that others may refer to. */
export function identified(transcription: Transcription): Transcription {
  return {
    ...transcription,
    nodes: withIds(transcription.nodes, 'N').map((node) => ({ ...node, kind: node.kind ?? 'activity' })),
    competences: withIds(transcription.competences, 'CN'),
    evaluations: withIds(transcription.evaluations, 'EN'),
    modalities: withIds(transcription.modalities, 'MN'),
    criteria: withIds(transcription.criteria, 'KN'),
  };
}

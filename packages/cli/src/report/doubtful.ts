import { say } from '../language.js';
import type { LoadedWorkspace } from '../workspace.js';

/** What a result may lack: files around the requested ones that could not be read, and what to do. Empty when all were read. */
export function doubts({ doubtful }: Pick<LoadedWorkspace, 'doubtful'>): string {
  if (doubtful.length === 0) return '';
  const unsure = say(
    'Si une partie de la certification s’y trouve, ce qui précède est incomplet.',
    'If a part of the certification is in there, the above is incomplete.',
  );
  return `${[...doubtful, unsure].join('\n')}\n`;
}

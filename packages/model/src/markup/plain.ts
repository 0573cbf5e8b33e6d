import { isParametre, type Prose, type Run } from '../prose.js';

/** The characters of some runs; parameters stand as they are written. */
export function plainRuns(runs: readonly Run[]): string {
  const [only] = runs;
  if (runs.length === 1 && only && !isParametre(only)) return only.texte;
  return runs.map((run) => (isParametre(run) ? `{${run.parametre}}` : run.texte)).join('');
}

/** Every paragraph and item of a text as plain characters, in reading order. */
export function plainParts(prose: Prose): string[] {
  return prose.blocs.flatMap((bloc) =>
    bloc.genre === 'paragraphe'
      ? [plainRuns(bloc.runs)]
      : bloc.puces.flatMap((puce) => [plainRuns(puce.runs), ...puce.sousPuces.map(plainRuns)]),
  );
}

/** A text as one line of plain characters, for messages and outlines. */
export function plainText(prose: Prose): string {
  return plainParts(prose).join(' ');
}

/** A text of one plain paragraph; an empty string gives an empty text. */
export function proseFrom(text: string): Prose {
  return { blocs: text ? [{ genre: 'paragraphe', runs: [{ texte: text }] }] : [] };
}

import {
  type Certification,
  type Element,
  isFragment,
  isParametre,
  type Place,
  type Prose,
  plainRuns,
  type Run,
  walkTextes,
} from '@referentiel/model';
import type { RuleContext } from '../rule.js';

/** One paragraph or item of a text that is printed. */
export interface Part {
  texte: string;
  /** Code of the element around it. */
  element: string | undefined;
  /** The place of a stretch of `texte`; the whole text when it cannot be told apart. */
  place(start: number, end: number): Place | undefined;
}

/** Where a character of a run stands in its file. */
function sourceOffset({ origine = [] }: { origine?: number[] }, at: number): number | undefined {
  let offset: number | undefined;
  for (let rank = 0; rank + 1 < origine.length; rank += 2) {
    const from = origine[rank] as number;
    if (from <= at) offset = (origine[rank + 1] as number) + at - from;
  }
  return offset;
}

/** Where a character of a paragraph stands in its file; a parameter in braces has no place of its own. */
function offsetIn(runs: Run[], at: number): number | undefined {
  let before = 0;
  for (const run of runs) {
    const length = plainRuns([run]).length;
    if (at < before + length) return isParametre(run) ? undefined : sourceOffset(run, at - before);
    before += length;
  }
  return undefined;
}

function runsOf({ blocs }: Prose): Run[][] {
  return blocs.flatMap((bloc) =>
    bloc.genre === 'paragraphe' ? [bloc.runs] : bloc.puces.flatMap(({ runs, sousPuces }) => [runs, ...sousPuces]),
  );
}

function notesOf(certification: Certification): Set<unknown> {
  const notes = new Set<unknown>();
  walkNotes(certification, notes);
  return notes;
}

/** Notes are for the author, and reasons for reviewers: neither is printed. */
function walkNotes(value: unknown, notes: Set<unknown>): void {
  if (value === null || typeof value !== 'object') return;
  for (const [key, field] of Object.entries(value)) {
    if (key === 'notes') for (const note of field as { texte: unknown }[]) notes.add(note.texte);
    else if (key === 'derogations') for (const one of field as { raison?: unknown }[]) notes.add(one.raison);
    else if (key !== 'place' && key !== 'runs') walkNotes(field, notes);
  }
}

/** Every paragraph and item that is printed, in source order. */
export function* printedParts({ certification, placeAt }: RuleContext): Iterable<Part> {
  const hidden = notesOf(certification);
  const found: { prose: Prose; element: Element }[] = [];
  walkTextes(certification, (texte, element) => {
    if (!isFragment(texte) && !hidden.has(texte)) found.push({ prose: texte, element });
  });
  for (const { prose, element } of found) {
    for (const runs of runsOf(prose)) {
      yield {
        texte: plainRuns(runs),
        element: element.code,
        place: (start, end) => {
          const from = offsetIn(runs, start);
          const last = offsetIn(runs, end - 1);
          const { place } = prose;
          if (from === undefined || last === undefined || !place) return place;
          return placeAt(place.uri, from, last + 1);
        },
      };
    }
  }
}

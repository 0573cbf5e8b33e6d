import {
  type Certification,
  type ElementBase,
  isFragment,
  isParametre,
  type Place,
  type Prose,
  plainRuns,
  type Run,
  walk,
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

/** Notes are for the author, and reasons for reviewers: neither is printed. */
function hiddenTexts(certification: Certification): Set<unknown> {
  const hidden = new Set<unknown>();
  const hide = ({ notes, derogations }: Pick<ElementBase, 'notes' | 'derogations'>) => {
    for (const { texte } of notes) hidden.add(texte);
    for (const { raison } of derogations) hidden.add(raison);
  };
  hide(certification);
  walk(certification, hide);
  for (const renouvellement of certification.renouvellements) hide(renouvellement);
  return hidden;
}

function partsOf({ certification, placeAt }: RuleContext): Part[] {
  const hidden = hiddenTexts(certification);
  const found: Part[] = [];
  walkTextes(certification, (texte, element) => {
    if (isFragment(texte) || hidden.has(texte)) return;
    for (const runs of runsOf(texte)) {
      found.push({
        texte: plainRuns(runs),
        element: element.code,
        place: (start, end) => {
          const from = offsetIn(runs, start);
          const last = offsetIn(runs, end - 1);
          const { place } = texte;
          if (from === undefined || last === undefined || !place) return place;
          return placeAt(place.uri, from, last + 1);
        },
      });
    }
  });
  return found;
}

const known = new WeakMap<RuleContext, Part[]>();

/** Every paragraph and item that is printed, in source order; worked out once for all rules of a check. */
export function printedParts(context: RuleContext): readonly Part[] {
  let parts = known.get(context);
  if (!parts) {
    parts = partsOf(context);
    known.set(context, parts);
  }
  return parts;
}

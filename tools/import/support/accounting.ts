import { type Certification, isParametre, type Prose, printedCode, type Run, walk } from '@referentiel/model';
import { type Truth, wholeText } from './truth.js';
import { addTo, type Bag, bagOf, sizeOf, without, wordsOf } from './words.js';

/** Every word of a document against every word of what was made of it. */
export interface Account {
  words: number;
  /** Words that stand nowhere, not even in a note. */
  lost: Record<string, number>;
  /** Words that stand more often than the document says them. */
  twice: Record<string, number>;
}

/** What the document says, an épreuve that it prints several times being said once. */
export function saidOnce(truth: Truth): Bag {
  return bagOf(...truth.pieces.map(wholeText));
}

/** What the document prints, as often as it does. */
export function saidInPrint(truth: Truth): Bag {
  const bag: Bag = new Map();
  for (const piece of truth.pieces) addTo(bag, wordsOf(wholeText(piece)), piece.printed);
  return bag;
}

/** The fields of the model whose characters come from the document; the others are names and closed values. */
const WORDED = new Set(['intitule', 'titre', 'autre', 'libre']);

/** The characters of every text and title, whatever holds them. */
function stringsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (value === null || typeof value !== 'object') return [];
  if ('blocs' in value && !('genre' in value)) return proseStrings(value as Prose);
  return Object.entries(value).flatMap(([key, held]) => {
    if (typeof held === 'string') return WORDED.has(key) ? [held] : [];
    return stringsIn(held);
  });
}

/** The runs of a paragraph are joined: a word may change its style in the middle. */
function proseStrings({ blocs }: Prose): string[] {
  const joined = (runs: Run[]) => runs.map((run) => (isParametre(run) ? '' : run.texte)).join('');
  return blocs.flatMap((bloc) =>
    bloc.genre === 'paragraphe'
      ? [joined(bloc.runs)]
      : bloc.puces.flatMap((puce) => [puce.runs, ...puce.sousPuces].map(joined)),
  );
}

/** Every word that the `.ref` holds: the texts, the titles, the codes that are printed, and the notes. */
export function wordsIn(certification: Certification): Bag {
  const bag = bagOf(...stringsIn(certification));
  walk(certification, (element, path) => addTo(bag, wordsOf(printedCode(element, path, certification) ?? '')));
  return bag;
}

/** The words of a document that are lost, and those that came twice. */
export function account(truth: Truth, certification: Certification): Account {
  const said = saidOnce(truth);
  const there = wordsIn(certification);
  const allowed = new Map(said);
  addTo(allowed, truth.mayAdd ?? []);
  return { words: sizeOf(said), lost: without(said, there), twice: without(there, allowed) };
}

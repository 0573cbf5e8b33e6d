import { type Conteneur, knownIn } from '@referentiel/model';
import { codeAt, lettersOf, type PrintedCode, wordedCode } from '../text/code.js';
import { bareWords } from '../text/fold.js';
import { type Line, runsFrom, trimRuns } from '../text/line.js';
import { titleOf } from '../text/prose.js';

export type GenreTitre = Exclude<Conteneur['genre'], 'choix'>;

/** The title of a container as a line gives it. */
export interface ContainerTitle {
  genre: GenreTitre;
  code?: PrintedCode;
  intitule: string;
  /** A « module », a « certificat », a « UC »: a bloc, unless the document has blocs around them. */
  isUnit?: true;
}

/** What some certifiers call their blocs, and others a part of them. */
const UNIT = /^(?:modules?|unites?|certificats?|uc|ccp)(?: |$|\d)/;

const BY_WORD: [start: RegExp, genre: GenreTitre][] = [
  [/\b(?:options?|specialites?|specialisations?|parcours)(?: [a-z]| [ivx]{1,4}| \d{1,2})?$/, 'option'],
  [/^(?:bloc|bc)/, 'bloc'],
  [UNIT, 'bloc'],
  [/^(?:activite|act|domaine)(?: |$)/, 'activite'],
  [/^tache/, 'tache'],
];

const BY_LETTERS: Record<string, GenreTitre> = {
  BC: 'bloc',
  B: 'bloc',
  BLOC: 'bloc',
  A: 'activite',
  AT: 'activite',
  ACT: 'activite',
  T: 'tache',
  TA: 'tache',
  S: 'sousTache',
  ST: 'sousTache',
};

/** « BLOC 05 Option A – … »: the option has the code, whatever stands before it. */
const OPTION_INSIDE =
  /^(?:bloc|bc)[ \u00a0]{0,2}\d{1,2}[ \u00a0:–-]{1,4}option[ \u00a0]{1,2}[A-Z\d]{1,2}(?![\p{L}\d])[ \u00a0]?[:.)–—-]?[ \u00a0]?/iu;

function genreOf({ bare }: PrintedCode): GenreTitre | undefined {
  const words = bareWords(bare);
  return BY_WORD.find(([start]) => start.test(words))?.[1] ?? knownIn(BY_LETTERS, lettersOf(bare));
}

/** A code by itself: one that is known by its form, or one word in capitals (« OPA »). */
function isWholeCode(printed: string): boolean {
  return (
    codeAt(printed)?.printed === printed ||
    OPTION_INSIDE.test(printed) ||
    /^[A-Z][A-Z\d._-]{0,11}[ \u00a0]?[:.–—-]?$/u.test(printed)
  );
}

/** The first run when it is a code in bold and the rest is not glued to it, as our own export prints it. */
function boldCode({ runs }: Line): PrintedCode | undefined {
  const [code, blank, next] = runs;
  if (!code?.bold || !blank || blank.bold || blank.text.trim() || !next?.bold) return undefined;
  const printed = code.text.trimEnd();
  if (printed.length > 30 || !isWholeCode(printed)) return undefined;
  return { printed, bare: printed.replace(/[\s:–—.-]{1,4}$/u, ''), end: code.text.length + blank.text.length };
}

/** A code that stood in a cell of its own (`Line.codeLength`), whatever it looks like. */
function cellCode({ text, codeLength }: Line): PrintedCode | undefined {
  if (codeLength === undefined) return undefined;
  const printed = text.slice(0, codeLength).trimEnd();
  return { printed, bare: printed.replace(/[\s:.)–—-]{1,4}$/u, ''), end: codeLength + 1 };
}

export function codeOfLine(line: Line): PrintedCode | undefined {
  return cellCode(line) ?? boldCode(line) ?? codeAt(line.text);
}

/** The text of a line behind its code. */
export function intituleOf(line: Line, code: PrintedCode | undefined): string {
  return titleOf(code ? runsFrom(line.runs, code.end) : trimRuns(line.runs));
}

/** What a line is the title of, by its code or its first word; undefined when neither says it. */
export function containerTitle(line: Line): ContainerTitle | undefined {
  const inside = OPTION_INSIDE.exec(line.text)?.[0];
  if (inside) {
    const printed = inside.trimEnd();
    const code = { printed, bare: printed.replace(/[ \u00a0]?[:.)–—-]$/u, ''), end: inside.length };
    return { genre: 'option', code, intitule: intituleOf(line, code) };
  }
  const code = cellCode(line) ?? boldCode(line) ?? wordedCode(line.text) ?? codeAt(line.text);
  const genre = code && genreOf(code);
  if (!genre) return undefined;
  const isUnit = genre === 'bloc' && UNIT.test(bareWords(code.bare));
  return { genre, code, intitule: intituleOf(line, code), ...(isUnit && { isUnit }) };
}

import { type BlocTexte, isParametre, type Prose, type Run } from '../prose.js';
import { PARAMETRE_ECRIT, parseInline } from './inline.js';

const ESCAPED = `\\\\(?=["\\\\*{\\-•]|$)|(?<=\\d)\\\\(?=\\.)|(?=${PARAMETRE_ECRIT})\\{`;
/** A backslash or brace that would be read as markup. */
const MARKUP = new RegExp(ESCAPED, 'g');
const MARKUP_AND_STARS = new RegExp(`${ESCAPED}|\\*`, 'g');

function escapeText(texte: string, pattern: RegExp): string {
  return texte.replace(pattern, (char) => `\\${char}`);
}

function printRun(run: Run, pattern = MARKUP_AND_STARS): string {
  return isParametre(run) ? `{${run.parametre}}` : escapeText(run.texte, pattern);
}

/** The stars between two runs: one for each change of italic, two for each change of bold. */
function marksBetween(before: Run | undefined, after: Run | undefined): string {
  return (!!before?.gras === !!after?.gras ? '' : '**') + (!!before?.italique === !!after?.italique ? '' : '*');
}

function printStyled(runs: Run[]): string {
  const inner = runs.map((run, index) => marksBetween(runs[index - 1], run) + printRun(run)).join('');
  return inner + marksBetween(runs.at(-1), undefined);
}

/** Neighbouring texts are joined: an escape must see the characters around it. */
function withoutStyles(runs: Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && !isParametre(last) && !isParametre(run)) last.texte += run.texte;
    else joined.push(isParametre(run) ? { parametre: run.parametre } : { texte: run.texte });
  }
  return joined;
}

/** Stars that mean nothing where they stand stay as they are; if one would mean something, all are escaped. */
function printUnstyled(runs: Run[]): string {
  const plain = withoutStyles(runs);
  const bare = plain.map((run) => printRun(run, MARKUP)).join('');
  if (!bare.includes('*') || reads(bare, plain)) return bare;
  return plain.map((run) => printRun(run)).join('');
}

function sameRuns(a: Run[], b: Run[]): boolean {
  const key = (run: Run) => [isParametre(run) ? `{${run.parametre}` : run.texte, !!run.gras, !!run.italique];
  return JSON.stringify(a.map(key)) === JSON.stringify(b.map(key));
}

function reads(markup: string, runs: Run[]): boolean {
  return sameRuns(parseInline([{ text: markup, offset: 0 }], false), runs);
}

/** The markup of one line; a style that the marks cannot express (half a word in bold) gives way to the text. */
function printInline(runs: Run[]): string {
  if (runs.every((run) => !run.gras && !run.italique)) return printUnstyled(runs);
  const styled = printStyled(runs);
  return reads(styled, runs) ? styled : printUnstyled(runs);
}

function printParagraph(runs: Run[]): string {
  return printInline(runs)
    .replace(/^([-•])(?=[ \t\u00a0\u202f])/, '\\$1')
    .replace(/^(\d{1,9})\.(?=[ \t\u00a0\u202f])/, '$1\\.');
}

function printBloc(bloc: BlocTexte): string[] {
  if (bloc.genre === 'paragraphe') return [printParagraph(bloc.runs)];
  return bloc.puces.flatMap((puce, index) => {
    const mark = bloc.ordonnee ? `${(bloc.debut ?? 1) + index}. ` : '- ';
    return [mark + printInline(puce.runs), ...puce.sousPuces.map((runs) => `  - ${printInline(runs)}`)];
  });
}

/** A blank line parts two paragraphs, and a numbered list from the paragraph before it. */
function needsBlankLine(before: BlocTexte | undefined, bloc: BlocTexte): boolean {
  return before?.genre === 'paragraphe' && (bloc.genre === 'paragraphe' || bloc.ordonnee);
}

/** A title as `parseTitle` reads it: on one line, `"` escaped, and a backslash only where it would escape. */
export function printTitle(titre: string): string {
  return titre.replace(/(?<!\s)\s*[\r\n]+\s*/g, ' ').replace(/"|\\(?=["\\]|$)/g, '\\$&');
}

/** The canonical markup of a text: `parseProse(printProse(p))` is `p`. One line for each paragraph and item. */
export function printProse(prose: Prose): string {
  const lines: string[] = [];
  prose.blocs.forEach((bloc, index) => {
    if (needsBlankLine(prose.blocs[index - 1], bloc)) lines.push('');
    lines.push(...printBloc(bloc));
  });
  return lines.join('\n');
}

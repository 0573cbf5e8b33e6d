import type { BlocTexte, Liste, Prose, Puce, RunTexte } from '@referentiel/model';
import type { TextRun } from '../../document.js';
import { bareWords } from './fold.js';
import type { Line } from './line.js';

/** Runs of the model: the styles that the language has, neighbours of one style joined, line breaks as blanks. */
export function runsOf(runs: readonly TextRun[], style: 'kept' | 'plain' = 'kept'): RunTexte[] {
  const made: RunTexte[] = [];
  for (const { text, bold, italic } of runs) {
    const texte = text.replace(/[ \t\r\n]+/g, ' ');
    const last = made.at(-1);
    const gras = style === 'kept' && bold;
    const italique = style === 'kept' && italic;
    if (last && !!last.gras === !!gras && !!last.italique === !!italique) {
      last.texte = last.texte.endsWith(' ') ? last.texte + texte.trimStart() : last.texte + texte;
    } else if (texte) made.push({ texte, ...(gras && { gras: true }), ...(italique && { italique: true }) });
  }
  return made.map((run) => (/^\s+$/.test(run.texte) ? { texte: run.texte } : run));
}

/** A title on one line, without styles. */
export function titleOf(runs: readonly TextRun[]): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

/** Whether a style says nothing because everything has it. */
function isUniform(lines: readonly Line[], style: 'bold' | 'italic'): boolean {
  return lines.length > 0 && lines.every((line) => line[style]);
}

function itemOf({ runs }: Line, style: 'kept' | 'plain'): Puce {
  return { runs: runsOf(runs, style), sousPuces: [] };
}

/** Adds an item to the list that is open, one level deeper where it is deeper than the first of the list. */
function addItem(blocs: BlocTexte[], line: Line, base: number, style: 'kept' | 'plain'): void {
  const { bullet } = line;
  if (!bullet) return;
  const last = blocs.at(-1);
  const open = last?.genre === 'liste' ? last : undefined;
  const parent = open?.puces.at(-1);
  if (parent && bullet.level > base && !bullet.ordered) {
    parent.sousPuces.push(runsOf(line.runs, style));
    return;
  }
  const follows =
    open &&
    open.ordonnee === bullet.ordered &&
    (!bullet.ordered || bullet.number === undefined || bullet.number === (open.debut ?? 1) + open.puces.length);
  if (open && follows) {
    open.puces.push(itemOf(line, style));
    return;
  }
  const debut = bullet.ordered && bullet.number !== undefined && bullet.number !== 1 ? bullet.number : undefined;
  const liste: Liste = {
    genre: 'liste',
    ordonnee: bullet.ordered,
    ...(debut !== undefined && { debut }),
    puces: [itemOf(line, style)],
  };
  blocs.push(liste);
}

/**
 * A text of the model from lines: paragraphs and lists of two levels. Bold or italics over the whole text are the
 * style of its cell, not the author's emphasis: they are left out.
 */
export function proseOf(lines: readonly Line[]): Prose {
  const blocs: BlocTexte[] = [];
  const style = isUniform(lines, 'bold') || isUniform(lines, 'italic') ? 'plain' : 'kept';
  let base = 0;
  for (const line of lines) {
    if (line.bullet) {
      if (blocs.at(-1)?.genre !== 'liste') base = line.bullet.level;
      base = Math.min(base, line.bullet.level);
      addItem(blocs, line, base, style);
    } else {
      const runs = runsOf(line.runs, style);
      if (runs.length) blocs.push({ genre: 'paragraphe', runs });
    }
  }
  return { blocs };
}

/** The words of some lines, for comparisons: neither styles nor marks of lists count. */
export function keyOf(lines: readonly Line[]): string {
  return bareWords(lines.map(({ text }) => text).join(' '));
}

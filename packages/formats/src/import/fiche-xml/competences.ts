import { type Competence, isCode, type Prose } from '@referentiel/model';
import { codeAt } from '../recognise/text/code.js';
import { type Line, runsFrom } from '../recognise/text/line.js';
import { proseOf } from '../recognise/text/prose.js';
import { fieldLines } from './textes.js';

/** The competences of a list of the fiche, and what announces them. */
export interface ListeCompetences {
  introduction?: Prose;
  competences: Competence[];
}

function shifted(line: Line, length: number): Line {
  return { ...line, runs: runsFrom(line.runs, length), text: line.text.slice(length).trimStart() };
}

/** The statement, then its items; the bullet of the statement itself is that of the list of competences. */
function competenceOf([first, ...items]: [Line, ...Line[]]): Competence {
  const code = codeAt(first.text);
  const taken = code && isCode(code.bare) && code.end < first.text.length ? code : undefined;
  const { bullet: _, ...opening } = taken ? shifted(first, taken.end) : first;
  const deeper = items.map((line) => (line.bullet ? { ...line, bullet: { ...line.bullet, level: 0 } } : line));
  return {
    genre: 'competence',
    ...(taken && { code: taken.bare }),
    enonce: proseOf([opening, ...deeper]),
    references: [],
    themes: [],
    contenu: [],
    notes: [],
    derogations: [],
  };
}

/** A paragraph that only announces the list below it: « Le candidat sait : ». */
function announces(line: Line, next: Line | undefined): boolean {
  return !line.bullet && /:\s*$/.test(line.text) && !!next?.bullet && !codeAt(line.text);
}

/**
 * Reads a list of competences: an item of the first level each, or a paragraph each where there are no items; deeper items, and
 * the items below a paragraph that has a code, belong to the competence above.
 */
export function readCompetences(html: string): ListeCompetences {
  const lines = fieldLines(html);
  const groups: [Line, ...Line[]][] = [];
  const introduction: Line[] = [];
  const base = Math.min(...lines.flatMap(({ bullet }) => (bullet ? [bullet.level] : [])));
  const hasCodedParagraphs = lines.some((line) => !line.bullet && codeAt(line.text));
  lines.forEach((line, at) => {
    const last = groups.at(-1);
    const isItem = line.bullet && (line.bullet.level > base || (hasCodedParagraphs && !codeAt(line.text)));
    if (isItem && last) last.push(line);
    else if (!last && announces(line, lines[at + 1])) introduction.push(line);
    else groups.push([line]);
  });
  const competences = groups.map(competenceOf);
  return { ...(introduction.length && { introduction: proseOf(introduction) }), competences };
}

/** Codes that return in another bloc are no names: those competences keep theirs in print alone. */
export function nameOnce(competences: Competence[]): void {
  const count = new Map<string, number>();
  for (const { code } of competences) if (code) count.set(code, (count.get(code) ?? 0) + 1);
  for (const competence of competences) {
    const { code } = competence;
    if (!code || count.get(code) === 1) continue;
    competence.imprime = code;
    delete competence.code;
  }
}

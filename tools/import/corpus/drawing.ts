import type { Coded, CodedActivity, CodedCompetence, EpreuveUses } from './coded.js';
import { type Cell, cell, type Para, para } from './sheet.js';

/** The headings of the official table, as the form prints them. */
export const OFFICIAL = {
  activities: 'RÉFÉRENTIEL D’ACTIVITÉS',
  activitiesNote: 'décrit les situations de travail et les activités exercées, les métiers ou emplois visés',
  competences: 'RÉFÉRENTIEL DE COMPÉTENCES',
  competencesNote:
    'identifie les compétences et les connaissances, y compris transversales, qui découlent du référentiel d’activités',
  evaluation: 'RÉFÉRENTIEL D’ÉVALUATION',
  evaluationNote: 'définit les critères et les modalités d’évaluation des acquis',
  modalities: 'MODALITÉS D’ÉVALUATION',
  criteria: 'CRITÈRES D’ÉVALUATION',
};

/** The two heading rows of the official table. */
export function officialHeading(): Cell[][] {
  const o = OFFICIAL;
  return [
    [
      cell([para(o.activities, { bold: true }), o.activitiesNote], { rows: 2 }),
      cell([para(o.competences, { bold: true }), o.competencesNote], { rows: 2 }),
      cell([para(o.evaluation, { bold: true }), o.evaluationNote], { columns: 2 }),
    ],
    [cell([para(o.modalities, { bold: true })]), cell([para(o.criteria, { bold: true })])],
  ];
}

/** A code and a text on one line. */
export function labelled(code: string, separator: string, text: string): string {
  return code ? `${code}${separator}${text}` : text;
}

/** The paragraphs of an activity: its title, then its tasks after `mark`. */
export function activityParas({ code, title, tasks }: CodedActivity, separator: string, mark: string): Para[] {
  if (!title) return [para('')];
  return [para(labelled(code, separator, title), { bold: true }), ...tasks.map((task) => para(`${mark}${task}`))];
}

/** The paragraphs of a competence: its statement, then its items after `mark`. */
export function competenceParas({ code, lines }: CodedCompetence, separator: string, mark: string): Para[] {
  const [first = '', ...rest] = lines;
  return [para(labelled(code, separator, first)), ...rest.map((line) => para(`${mark}${line}`))];
}

/** Draws épreuves and remembers where: `uses` is what `truthOf` asks for. */
export class EpreuvePen {
  readonly uses: EpreuveUses = new Map();

  constructor(
    private readonly content: Coded,
    private readonly separator: string,
    private readonly bold = true,
  ) {}

  /** The paragraphs of some épreuves in a cell that faces some competences. */
  draw(epreuves: number[], facing: number[]): Para[] {
    const paras = epreuves.flatMap((rank) => {
      const one = this.content.epreuves[rank];
      if (!one) return [];
      this.uses.set(rank, [...(this.uses.get(rank) ?? []), facing]);
      const title = para(labelled(one.code, this.separator, one.title), this.bold ? { bold: true } : {});
      return [title, ...one.lines.map((line) => para(line))];
    });
    return paras.length ? paras : [para('')];
  }
}

/** Neighbours with the same épreuves, in order: the cells that a person would merge. */
export function runsOf(competences: CodedCompetence[]): CodedCompetence[][] {
  const runs: CodedCompetence[][] = [];
  for (const one of competences) {
    const last = runs.at(-1);
    if (last?.[0]?.epreuves.join() === one.epreuves.join()) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** Every épreuve of some competences, once. */
export function epreuvesOf(competences: CodedCompetence[]): number[] {
  return [...new Set(competences.flatMap(({ epreuves }) => epreuves))].sort((a, b) => a - b);
}

/** The texts of some cells, which mean nothing by themselves. */
export function textsIn(rows: Cell[][]): string[] {
  return rows.flat().flatMap(({ paras }) => paras.map(({ text }) => text));
}

import type { Piece, Truth } from '../support/truth.js';
import type { Content, ContentEpreuve } from './content.js';

/** How a shape writes codes; what is absent prints none. Numbers start at 1. */
export interface Scheme {
  bloc?: (bloc: number) => string;
  /** `activity` runs over the document, `inBloc` restarts. */
  activity?: (activity: number, inBloc: number) => string;
  competence?: (competence: number, activity: number, inActivity: number) => string;
  criterion?: (criterion: number, competence: string) => string;
  epreuve?: (epreuve: number) => string;
}

interface Titled {
  code: string;
  title: string;
}

export interface CodedCompetence {
  /** Its place among all the competences, from 0. */
  rank: number;
  code: string;
  lines: string[];
  criteria: { code: string; text: string }[];
  epreuves: number[];
}

export interface CodedActivity extends Titled {
  tasks: string[];
  competences: CodedCompetence[];
}

export interface CodedBloc extends Titled {
  criteria: string[];
  activities: CodedActivity[];
}

export interface Coded {
  title: string;
  blocs: CodedBloc[];
  epreuves: (ContentEpreuve & { code: string })[];
}

/** Gives a content the codes of a scheme. */
export function coded(content: Content, scheme: Scheme): Coded {
  let activities = 0;
  let competences = 0;
  const blocs = content.blocs.map((bloc, blocAt): CodedBloc => {
    const code = bloc.title ? (scheme.bloc?.(blocAt + 1) ?? '') : '';
    return {
      ...bloc,
      code,
      activities: bloc.activities.map((activity, activityAt): CodedActivity => {
        activities++;
        return {
          ...activity,
          code: activity.title ? (scheme.activity?.(activities, activityAt + 1) ?? '') : '',
          competences: activity.competences.map((competence, at): CodedCompetence => {
            competences++;
            const own = scheme.competence?.(competences, activities, at + 1) ?? '';
            const criteria = competence.criteria.map((text, rank) => ({
              code: scheme.criterion?.(rank + 1, own) ?? '',
              text,
            }));
            return { ...competence, rank: competences - 1, code: own, criteria };
          }),
        };
      }),
    };
  });
  const epreuves = content.epreuves.map((one, at) => ({ ...one, code: scheme.epreuve?.(at + 1) ?? '' }));
  return { title: content.title, blocs, epreuves };
}

export function competencesIn(bloc: CodedBloc): CodedCompetence[] {
  return bloc.activities.flatMap((activity) => activity.competences);
}

export function ranksOf(competences: CodedCompetence[]): number[] {
  return competences.map(({ rank }) => rank);
}

/** Where a shape printed an épreuve: the competences that each of its cells faces. */
export type EpreuveUses = Map<number, number[][]>;

function piece(kind: Piece['kind'], facing: number[], code: string, text: string, more: Partial<Piece> = {}): Piece {
  return { kind, ...(code && { code }), text, facing, printed: 1, ...more };
}

/** What a document made of `content` says, given where its épreuves stand. */
export function truthOf(content: Coded, uses: EpreuveUses, boilerplate: string[]): Truth {
  const pieces: Piece[] = content.title ? [piece('titre', [], '', content.title)] : [];
  for (const bloc of content.blocs) {
    const all = ranksOf(competencesIn(bloc));
    if (bloc.title) pieces.push(piece('bloc', all, bloc.code, bloc.title));
    for (const activity of bloc.activities) {
      const inside = activity.tasks.join('\n');
      const facing = ranksOf(activity.competences);
      if (activity.title) pieces.push(piece('activite', facing, activity.code, activity.title, { inside }));
      for (const { rank, code, lines, criteria } of activity.competences) {
        pieces.push(piece('competence', [rank], code, lines.join('\n')));
        for (const one of criteria) pieces.push(piece('critere', [rank], one.code, one.text));
      }
    }
    for (const text of bloc.criteria) pieces.push(piece('critere', all, '', text));
  }
  content.epreuves.forEach(({ code, title, lines }, at) => {
    const cells = uses.get(at) ?? [];
    if (!cells.length) return;
    const text = [title, ...lines].join('\n');
    pieces.push(piece('epreuve', [...new Set(cells.flat())], code, text, { printed: cells.length }));
  });
  return { pieces, boilerplate };
}

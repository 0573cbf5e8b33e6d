import type { Coded, CodedBloc } from '../../corpus/coded.js';
import { type Para, para } from '../../corpus/sheet.js';

/** The same content with competences numbered in each bloc. */
export function numberedInBlocs(all: Coded, code: (bloc: number, inBloc: number) => string): Coded {
  const blocs = all.blocs.map((bloc, at): CodedBloc => {
    let rank = 0;
    const activities = bloc.activities.map((activity) => ({
      ...activity,
      competences: activity.competences.map((one) => {
        rank++;
        return { ...one, code: code(at + 1, rank) };
      }),
    }));
    return { ...bloc, activities };
  });
  return { ...all, blocs };
}

/** Someone who presses Enter to part things: an empty paragraph after each. */
export function spaced(paras: Para[]): Para[] {
  return paras.flatMap((one) => [one, para('')]);
}

/** A real bullet for each text. */
export function bullets(texts: string[]): Para[] {
  return texts.map((text) => para(text, { bullet: true }));
}

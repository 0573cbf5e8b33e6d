import {
  type BlocTexte,
  type Epreuve,
  isParametre,
  type ParametreCitable,
  type ParametresEpreuve,
  type Partie,
  type Place,
  type Run,
  type Texte,
} from '@referentiel/model';
import type { RuleContext } from '../../rule.js';
import type { Part } from '../../texts/printed-texts.js';
import { evaluationsLues } from './unites.js';

/** The parameters that a description may quote in braces, and the field that gives each its value. */
export const FIELD: Readonly<Record<ParametreCitable, keyof ParametresEpreuve>> = {
  préparation: 'preparation',
  durée: 'duree',
  jury: 'jury',
  lieu: 'lieu',
  pages: 'pages',
};

function runsOf(bloc: BlocTexte): Run[] {
  if (bloc.genre === 'paragraphe') return bloc.runs;
  return bloc.puces.flatMap(({ runs, sousPuces }) => [...runs, ...sousPuces.flat()]);
}

/** What a description quotes. */
export function quotedIn(texte: Texte | undefined, { resolver }: RuleContext): ReadonlySet<ParametreCitable> {
  if (!texte) return new Set();
  const runs = resolver.prose(texte).blocs.flatMap(runsOf);
  return new Set(runs.flatMap((run) => (isParametre(run) ? [run.parametre] : [])));
}

/** A description that is printed somewhere, with what gives its values there, the nearest first. */
export interface Impression {
  holder: Epreuve | Partie;
  valeurs: readonly ParametresEpreuve[];
}

/**
 * What is in force at each place where an épreuve is printed, that of each part too: a part quotes from its épreuve what it
 * lacks. An épreuve that nothing uses is taken as declared.
 */
export function* impressionsOf(context: RuleContext): Iterable<Impression> {
  const used = new Set<Epreuve | Partie>();
  for (const { evaluateurs } of evaluationsLues(context).competences) {
    for (const { enVigueur } of evaluateurs) {
      if (enVigueur.genre !== 'usage' || !enVigueur.epreuve) continue;
      const { epreuve, surcharges } = enVigueur;
      const plain = Object.keys(surcharges).length === 0;
      if (plain && used.has(epreuve)) continue;
      if (plain) used.add(epreuve);
      const whole = epreuve.genre === 'partie' ? context.facts.pathOf(epreuve).at(-1) : undefined;
      yield { holder: epreuve, valeurs: [surcharges, epreuve, ...(whole?.genre === 'epreuve' ? [whole] : [])] };
      if (epreuve.genre === 'partie') continue;
      for (const partie of epreuve.parties) yield { holder: partie, valeurs: [partie, surcharges, epreuve] };
    }
  }
  for (const epreuve of context.certification.epreuves) {
    if (!context.facts.evalueesPar(epreuve).length) yield { holder: epreuve, valeurs: [epreuve] };
  }
}

/** The place of « {durée} » in a paragraph: between the characters around it, which know where they stand. */
export function placeOfQuote(part: Part, start: number, end: number): Place | undefined {
  const whole = part.whole.place;
  const before = start > 0 ? part.place(start - 1, start) : undefined;
  const after = end < part.texte.length ? part.place(end, end + 1) : undefined;
  const from = before && before !== whole ? before.range.end : undefined;
  const to = after && after !== whole ? after.range.start : undefined;
  const uri = whole?.uri;
  if (uri === undefined) return undefined;
  const length = end - start;
  if (from && to && from.line === to.line) return { uri, range: { start: from, end: to } };
  if (from) return { uri, range: { start: from, end: { ...from, character: from.character + length } } };
  if (to && to.character >= length) {
    return { uri, range: { start: { ...to, character: to.character - length }, end: to } };
  }
  return whole;
}

import { capacityOf } from '../../french/capacity.js';
import { type Opening, openingOf } from '../../french/opening.js';
import { betterVerbs } from '../../french/verbs.js';
import { type Word, wordsOf } from '../../french/words.js';
import type { CompetenceText } from './competence-texts.js';

/** The verb that a competence begins with, « s’approprier » with its pronoun. */
export function firstVerb({ main }: CompetenceText): { verb: string; opening: Opening } | undefined {
  const opening = openingOf(main.texte);
  if (!opening?.infinitive || opening.kind !== 'infinitif') return undefined;
  const { infinitive, reflexive } = opening;
  const pronominal = /^[aeéèêiîoôuûyh]/.test(infinitive) ? `s’${infinitive}` : `se ${infinitive}`;
  return { verb: reflexive ? pronominal : infinitive, opening };
}

/** A verb that says too little, the words that say it, and verbs that would say more. */
export interface PoorVerb {
  word: Word;
  verb: string;
  better: readonly string[];
  weak: boolean;
}

/** Acts upon others: « faire découvrir », « apprendre aux usagers à… » are what the person does. */
function actsUponOthers(verb: string, next: string | undefined): boolean {
  if (verb === 'faire') return next !== undefined && /(?:er|ir|re)$/.test(next);
  return verb === 'apprendre' && next !== undefined && /^aux?$/.test(next);
}

/** The weak or vague verb that a competence begins with, if it does; « savoir analyser » is judged elsewhere. */
export function poorVerb(text: CompetenceText): PoorVerb | undefined {
  const found = firstVerb(text);
  if (!found || capacityOf(text.main.texte)?.verb) return undefined;
  const { verb, opening } = found;
  // « N’utiliser que… » says a restraint.
  if (opening.negated) return undefined;
  const poor = betterVerbs(verb);
  const next = wordsOf(text.main.texte).find(({ start }) => start >= opening.word.end)?.lower;
  if (!poor || actsUponOthers(verb, next)) return undefined;
  return { word: opening.word, verb, better: poor.better, weak: poor.weak };
}

/** « analyser, identifier ou décrire ». */
export function alternatives(verbs: readonly string[], or: string): string {
  return verbs.length < 2 ? verbs.join('') : `${verbs.slice(0, -1).join(', ')} ${or} ${verbs.at(-1)}`;
}

import { capacityOf } from '../../french/capacity.js';
import { type Opening, openingOf } from '../../french/opening.js';
import { betterVerbs } from '../../french/verbs.js';
import { type Word, wordsOf } from '../../french/words.js';
import type { RuleContext, Violation } from '../rule.js';
import { capital } from '../wording.js';
import { type CompetenceText, competenceTexts } from './competence-texts.js';

/** The verb that a competence begins with, « s’approprier » with its pronoun. */
export function firstVerb({ main }: CompetenceText): { verb: string; opening: Opening } | undefined {
  const opening = openingOf(main.texte);
  if (!opening?.infinitive || opening.kind !== 'infinitif') return undefined;
  const { infinitive, reflexive } = opening;
  const pronominal = /^[aeéèêiîoôuûyh]/.test(infinitive) ? `s’${infinitive}` : `se ${infinitive}`;
  return { verb: reflexive ? pronominal : infinitive, opening };
}

/** A verb that says too little, the words that say it, and verbs that would say more. */
interface PoorVerb {
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
function poorVerb(text: CompetenceText): PoorVerb | undefined {
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
function alternatives(verbs: readonly string[], or: string): string {
  return verbs.length < 2 ? verbs.join('') : `${verbs.slice(0, -1).join(', ')} ${or} ${verbs.at(-1)}`;
}

/** The competences that begin with a verb that cannot be observed (`weak`), or else with one that is only vague. */
export function* poorVerbs(context: RuleContext, { weak }: { weak: boolean }): Iterable<Violation> {
  for (const text of competenceTexts(context)) {
    const poor = poorVerb(text);
    if (poor?.weak !== weak) continue;
    const quoted = (open: string, close: string) => poor.better.map((verb) => `${open}${verb}${close}`);
    yield {
      place: text.main.place(poor.word.start, poor.word.end),
      params: {
        verbe: capital(poor.verb),
        fr: alternatives(quoted('« ', ' »'), 'ou'),
        en: alternatives(quoted('“', '”'), 'or'),
      },
      ...(text.element.code !== undefined && { element: text.element.code }),
    };
  }
}

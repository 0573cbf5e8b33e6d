import data from '../../french/data/meta-mots-reglementes.json' with { type: 'json' };
import { type Word, wordsOf } from '../../french/words.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { partsWith, remark } from '../texts/remarks.js';
import type { Role } from '../texts/role.js';

const WORDS: ReadonlySet<string> = new Set(data.mots);

/** « Maintenance curative »: where things are cared for, nobody takes the word for medicine. */
const THINGS: ReadonlySet<string> = new Set(data.techniques);

/** What says what the holder does; a text on the regulation itself may name all of it. */
const ROLES: ReadonlySet<Role> = new Set(['intitule', 'competence', 'critere', 'conteneur', 'certification']);

const careIn: (text: string) => readonly Word[] = remark((text) => {
  const words = wordsOf(text);
  const found = words.filter(({ lower }) => WORDS.has(lower));
  return found.length && words.some(({ lower }) => THINGS.has(lower)) ? [] : found;
});

/** Each word once: it is a matter of the job, not of a sentence. */
function* wordsOfCareShouldBeLeftToCarers(context: RuleContext): Iterable<Violation> {
  const told = new Set<string>();
  for (const { texte, element, place, whole } of partsWith(careIn, context)) {
    if (!ROLES.has(whole.role) || whole.champ === 'reglementation') continue;
    for (const { lower, text, start, end } of careIn(texte)) {
      const lemma = lower.slice(0, 6);
      if (told.has(lemma)) continue;
      told.add(lemma);
      yield { place: place(start, end), params: { mot: text }, ...(element !== undefined && { element }) };
    }
  }
}

export const rule: ModelRule = {
  id: 'META-11',
  severity: 'hint',
  redaction: true,
  title: {
    fr: 'Les mots du soin devraient être laissés aux professions de santé',
    en: 'The words of care should be left to the health professions',
  },
  why: {
    fr: 'Une visée curative, holistique ou psychothérapique fait craindre l’exercice illégal d’une profession réglementée, et peut suffire à faire refuser la demande.',
    en: 'A curative, holistic or psychotherapeutic aim raises the fear of illegal practice of a regulated profession, and may suffice for a refusal.',
  },
  source: 'Vademecum RNCP 2023, p. 29',
  message: ({ mot }) => ({
    fr: `« ${mot} » peut faire croire à une visée médicale : choisissez un autre mot, ou dites dans « réglementation » ce qui autorise l’activité.`,
    en: `“${mot}” may suggest a medical aim: choose another word, or say in \`réglementation\` what allows the activity.`,
  }),
  example: {
    wrong:
      'certification X\nactivité "Animation de séances de détente" {\n    contexte "Dans une approche holistique de la personne."\n}\n',
    right:
      'certification X\nactivité "Animation de séances de détente" {\n    contexte "Dans le respect du rythme de la personne."\n}\n',
  },
  check: wordsOfCareShouldBeLeftToCarers,
};

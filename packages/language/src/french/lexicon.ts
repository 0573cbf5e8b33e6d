import { dictionary } from './dictionary.js';
import { LEADS, STOP_WORDS } from './function-words.js';
import { listedVerbs } from './listed-verbs.js';
import { perWord } from './per-text.js';

/** A verb that a word may be a form of. */
export interface VerbForm {
  infinitive: string;
  form: 'infinitif' | 'participe-present' | 'participe-passe' | 'conjugue';
}

/** The dictionary names the inflexions of verbs with a small letter first. */
const VERBAL = /^[a-z]/;

/** `n’` goes before what is conjugated, and before infinitives and present participles, which `d’` goes before too. */
function formOf(infinitive: string, form: string, elisions: string): VerbForm['form'] {
  if (form === infinitive) return 'infinitif';
  if (!elisions.includes("n'")) return 'participe-passe';
  return form.endsWith('ant') && elisions.includes("d'") ? 'participe-present' : 'conjugue';
}

/** What is glued before a verb, with or without a hyphen: « co-construire », « autoévaluer ». */
const PREFIX = /^(?:co|re|ré|auto|pré|sur|sous|inter|dé|contre|télé|multi|post)-?(?=\p{L}{4})/u;

function readVerbForms(lower: string): VerbForm[] {
  const french = dictionary();
  if (!french) return listedVerbs.has(lower) ? [{ infinitive: lower, form: 'infinitif' }] : [];
  const found = new Map<string, VerbForm>();
  for (const { lemma, rule } of french.readingsOf(lower)) {
    if (!VERBAL.test(rule.inflexion)) continue;
    const form = formOf(lemma, lower, rule.elisions);
    found.set(`${lemma} ${form}`, { infinitive: lemma, form });
  }
  if (!found.size && listedVerbs.has(lower)) return [{ infinitive: lower, form: 'infinitif' }];
  return [...found.values()];
}

/** The verbs that a word, in small letters, is a form of; « co-construire » is one of « co-construire ». */
export const verbForms: (lower: string) => readonly VerbForm[] = perWord((lower) => {
  const own = readVerbForms(lower);
  if (own.length || readNoun(lower)) return own;
  const prefix = PREFIX.exec(lower)?.[0];
  if (!prefix) return own;
  return readVerbForms(lower.slice(prefix.length)).map(({ infinitive, form }) => ({
    infinitive: prefix + infinitive,
    form,
  }));
});

function readNoun(lower: string): boolean {
  const french = dictionary();
  if (!french) return false;
  const flags = french.flagsOf(lower);
  // Invariable: « accès », « cours ».
  if (flags !== undefined && /(?:^| )L'D'Q'/.test(flags)) return !LEADS.has(lower) && !STOP_WORDS.has(lower);
  return french.readingsOf(lower).some(({ rule }) => !VERBAL.test(rule.inflexion));
}

/** Whether a word, in small letters, is a noun or an adjective of the dictionary, whatever else it is. */
export const isNoun: (lower: string) => boolean = perWord(readNoun);

/** Whether a word, in small letters, is an infinitive, whatever else it is. */
export const isInfinitive: (lower: string) => boolean = perWord((lower) =>
  verbForms(lower).some(({ form }) => form === 'infinitif'),
);

/** Whether words can be looked up at all; rules that need to know every word are silent otherwise. */
export function hasDictionary(): boolean {
  return dictionary() !== undefined;
}

/** Whether the dictionary has the word in any form. */
export const isKnown: (lower: string) => boolean = perWord((lower) => {
  const french = dictionary();
  return !french || french.flagsOf(lower) !== undefined || french.readingsOf(lower).length > 0;
});

/** Whether the dictionary has the word as it is written, capitals included (« AFNOR »). */
export function isEntry(word: string): boolean {
  return dictionary()?.flagsOf(word) !== undefined;
}

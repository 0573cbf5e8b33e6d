import { perText } from '../../french/per-text.js';
import { isSpelledRight } from '../../french/spelling/spelling.js';
import { wordsToSpell } from '../../french/spelling/words-to-spell.js';
import { type ModelRule, type RuleContext, type Violation, wordsParameter } from '../rule.js';
import { type Part, printedTexts } from '../texts/printed-texts.js';

/** The parameter with the project's own words. */
export const WORDS_LIST = 'mots';

/** Words are the same with a capital, in the plural, and whatever the apostrophe. */
function bare(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('’', "'");
}

function ownWords(context: RuleContext): (word: string) => boolean {
  const own = new Set(wordsParameter(rule, WORDS_LIST, context).map(bare));
  return (word) => own.has(bare(word)) || own.has(bare(word).replace(/[sx]$/u, ''));
}

/** The words of a text that the dictionary lacks. */
const misspeltIn = perText((texte) => wordsToSpell(texte).words.filter(({ text }) => !isSpelledRight(text)));

/** Words with a capital inside sentences: names, which may also begin one. */
function namesIn(parts: readonly Part[]): ReadonlySet<string> {
  return new Set(parts.flatMap(({ texte }) => wordsToSpell(texte).names));
}

function* wordsShouldBeSpelledRight(context: RuleContext): Iterable<Violation> {
  const parts = printedTexts(context).flatMap((text) => (text.borrowed ? [] : text.parts));
  const isOwn = ownWords(context);
  let names: ReadonlySet<string> | undefined;
  for (const { texte, element, place } of parts) {
    for (const { text, start, end } of misspeltIn(texte)) {
      names ??= namesIn(parts);
      if (names.has(text) || isOwn(text)) continue;
      yield { place: place(start, end), params: { mot: text }, ...(element !== undefined && { element }) };
    }
  }
}

export const rule: ModelRule = {
  id: 'TXT-11',
  severity: 'hint',
  optional: true,
  redaction: true,
  parameters: {
    [WORDS_LIST]: {
      what: {
        fr: 'mots du projet, que le dictionnaire ne connaît pas',
        en: 'words of the project that the dictionary does not know',
      },
      value: [],
    },
  },
  title: {
    fr: 'Les mots devraient être bien orthographiés',
    en: 'Words should be spelled right',
  },
  why: {
    fr: 'Une faute d’orthographe fait douter du soin mis au reste. Les noms, les sigles, les codes, les citations et les mots courants des métiers sont laissés de côté\u00a0; ajoutez les vôtres à «\u00a0mots\u00a0».',
    en: 'A spelling mistake casts doubt on the care given to the rest. Names, acronyms, codes, quotations and common words of the trades are left alone; add your own to “mots”.',
  },
  source: 'Usage des dossiers',
  message: ({ mot }) => ({
    fr: `Le dictionnaire ne connaît pas «\u00a0${mot}\u00a0». Corrigez ce mot, ou ajoutez-le aux mots du projet.`,
    en: `The dictionary does not know “${mot}”. Correct this word, or add it to the words of the project.`,
  }),
  check: wordsShouldBeSpelledRight,
  example: {
    wrong: 'certification X\ncompétence C1 "Établir un diagnotic des consommations."\n',
    right: 'certification X\ncompétence C1 "Établir un diagnostic des consommations."\n',
  },
};

import { everyMatch } from '../../french/matches.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { partsWith, remark } from '../texts/remarks.js';

const DOUBLED = /(?<=\S)[ \t\u00a0\u202f]{2,}(?=\S)/g;

/** What looks behind itself is slow, and most texts have no two spaces in a row. */
const TWO = /[ \t\u00a0\u202f]{2}/;

/** The one space that stays: a no-break space among them was put there on purpose. */
function spaceOf(spaces: string): string {
  return /[\u00a0\u202f]/.exec(spaces)?.[0] ?? ' ';
}

const doubledSpaces = remark((text): readonly { index: number; spaces: string }[] =>
  TWO.test(text) ? everyMatch(DOUBLED, text).map(({ index, 0: spaces }) => ({ index, spaces })) : [],
);

function* spacesShouldNotBeDoubled(context: RuleContext): Iterable<Violation> {
  for (const { texte, element, place, whole } of partsWith(doubledSpaces, context)) {
    if (whole.role === 'intitule') continue;
    for (const { index, spaces } of doubledSpaces(texte)) {
      const around = place(index, index + spaces.length);
      const isStretch = around?.range.start.line === around?.range.end.line;
      yield {
        place: around,
        params: { nombre: String(spaces.length), extrait: texte.slice(0, index).split(/\s/).at(-1) ?? '' },
        ...(element !== undefined && { element }),
        fixes:
          around && isStretch
            ? [
                {
                  title: { fr: 'Ne garder qu’une espace', en: 'Keep one space' },
                  edits: [{ place: around, newText: spaceOf(spaces) }],
                },
              ]
            : [],
      };
    }
  }
}

export const rule: ModelRule = {
  id: 'TXT-06',
  severity: 'hint',
  redaction: true,
  title: {
    fr: 'Deux mots ne devraient être séparés que par une espace',
    en: 'Two words should be separated by one space only',
  },
  why: {
    fr: 'Les espaces en trop, souvent laissées par un collage, s’impriment telles quelles dans le document.',
    en: 'Spare spaces, often left by a paste, are printed as they are.',
  },
  source: 'Référentiel, relecture de dossiers réels',
  message: ({ nombre, extrait }) => ({
    fr: `Il y a ${nombre} espaces après «\u00a0${extrait}\u00a0». N’en gardez qu’une.`,
    en: `There are ${nombre} spaces behind “${extrait}”. Keep one.`,
  }),
  check: spacesShouldNotBeDoubled,
  example: {
    wrong: 'certification X\ncompétence C1 "Relever les    écarts de consommation."\n',
    right: 'certification X\ncompétence C1 "Relever les écarts de consommation."\n',
  },
};

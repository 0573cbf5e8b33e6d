import { plainParts, type Texte, walk } from '@referentiel/model';
import { perText } from '../../french/per-text.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';

/** Years that are no age: « trois ans d’expérience », « deux années de pratique ». */
const NOT_AGE = "(?!\\s*(?:d['’]|de\\s|dans\\s|en\\s|sur\\s|à\\s|au\\s|après\\s|minimum\\s(?:d|dans|en)))";

const AGE = [
  /(?<!\p{L})âgée?s?\s(?:de|d['’]au)\s/iu,
  /(?<!\p{L})(?:limite|condition)s?\sd['’]âge(?!\p{L})/iu,
  new RegExp(
    `(?<!\\p{L})(?:avoir|ayant)\\s(?:au\\s(?:moins|plus)\\s|(?:plus|moins)\\sde\\s)?\\d{2}\\sans(?!\\p{L})${NOT_AGE}`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:jeunes?|personnes?|candidate?s?|public)\\sde\\s(?:moins|plus)\\sde\\s\\d{2}\\sans(?!\\p{L})${NOT_AGE}`,
    'iu',
  ),
];

/** « Femmes et hommes » welcomes everybody. */
const BOTH =
  /(?<!\p{L})(?:hommes?\s(?:et|ou)\s(?:les\s)?femmes?|femmes?\s(?:et|ou)\s(?:les\s)?hommes?|h\s?\/\s?f|f\s?\/\s?h)(?!\p{L})/iu;
const GENDER =
  /(?<!\p{L})(?:réservée?s?\saux\s(?:hommes|femmes)|être\s(?:un\shomme|une\sfemme)|(?:de|du)\ssexe\s(?:masculin|féminin)|genre\s(?:masculin|féminin))(?!\p{L})/iu;

const discriminationIn: (text: string) => { quoi: '' | 'âge' | 'genre' } = perText((text) => {
  if (AGE.some((pattern) => pattern.test(text))) return { quoi: 'âge' };
  return { quoi: GENDER.test(text) && !BOTH.test(text) ? 'genre' : '' };
});

function* prerequisitesShouldNotDiscriminate({ certification, resolver }: RuleContext): Iterable<Violation> {
  const found: { texte: Texte; element?: string }[] = [];
  if (certification.prerequis) found.push({ texte: certification.prerequis });
  walk(certification, (element) => {
    if ((element.genre !== 'bloc' && element.genre !== 'option') || !element.prerequis) return;
    found.push({ texte: element.prerequis, ...(element.code !== undefined && { element: element.code }) });
  });
  for (const { texte, element } of found) {
    const { quoi } = discriminationIn(plainParts(resolver.prose(texte)).join('\n'));
    if (quoi) yield { place: texte.place, params: { quoi }, ...(element !== undefined && { element }) };
  }
}

export const rule: ModelRule = {
  id: 'META-13',
  severity: 'warning',
  redaction: true,
  title: {
    fr: 'Un prérequis ne devrait tenir ni à l’âge ni au genre',
    en: 'A prerequisite should rest neither on age nor on gender',
  },
  why: {
    fr: 'Un prérequis garantit des chances raisonnables de réussite : il porte sur des compétences ou une expérience. L’âge et le genre sont discriminatoires, sauf si la loi les impose.',
    en: 'A prerequisite ensures a fair chance of success: it rests on competences or experience. Age and gender discriminate, unless the law asks for them.',
  },
  source: 'Vademecum RNCP 2023, p. 28 et 70',
  message: ({ quoi }) => ({
    fr: `Ce prérequis tient ${quoi === 'âge' ? 'à l’âge' : 'au genre'} : remplacez-le par des compétences ou une expérience, ou écrivez « assume META-13 » avec le texte de loi qui l’impose.`,
    en: `This prerequisite rests on ${quoi === 'âge' ? 'age' : 'gender'}: replace it by competences or experience, or write \`assume META-13\` with the law that asks for it.`,
  }),
  example: {
    wrong: 'certification X {\n    prérequis "Être âgé de moins de 30 ans."\n}\n',
    right: 'certification X {\n    prérequis "Avoir trois ans d’expérience en chaufferie."\n}\n',
  },
  check: prerequisitesShouldNotDiscriminate,
};

import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { printedTexts } from '../texts/printed-texts.js';
import { capital, naming } from '../wording.js';
import { epreuvesLues } from './reading/epreuves.js';
import { juriesOf } from './reading/jury.js';
import { speaksOf } from './reading/notions.js';

/** The certification's own texts may say it once for all juries. */
function saidForAll(context: RuleContext): boolean {
  const texts = printedTexts(context).filter(({ role }) => role === 'mention' || role === 'certification');
  const said = texts.map(({ parts }) => parts.map(({ texte }) => texte).join(' '));
  return said.some((texte) => speaksOf([texte], 'jury') && speaksOf([texte], 'externe'));
}

/** A jury says that most of its members are external to the certifier and to those whom it has authorised. */
function* juriesShouldHaveAnExternalMajority(context: RuleContext): Iterable<Violation> {
  const juries = juriesOf(context).filter(({ jury }) => jury.majorite !== 'externe');
  if (!juries.length) return;
  const lues = epreuvesLues(context);
  const forAll = saidForAll(context);
  const told = new Set<object>();
  for (const { jury, element, place, composition } of juries) {
    const lue = lues.of(element);
    const whole = lue?.epreuve ?? element;
    if (told.has(whole)) continue;
    const texts = [...composition, ...(lue?.textes ?? [])];
    const elsewhere = lue?.parametres.some((one) => one.jury?.majorite === 'externe');
    const internal = jury.majorite === 'interne' && !speaksOf(texts, 'externe');
    if (!internal && (jury.majorite || forAll || elsewhere || speaksOf(texts, 'externe'))) continue;
    told.add(whole);
    yield {
      place,
      params: { nom: naming(element).fr, name: naming(element).en, interne: internal ? 'oui' : '' },
      ...(element.code !== undefined && { element: element.code }),
    };
  }
}

export const rule: ModelRule = {
  id: 'EVA-20',
  severity: 'warning',
  redaction: true,
  draft: 'hint',
  title: {
    fr: 'Un jury devrait compter une majorité de membres extérieurs',
    en: 'A jury should have a majority of external members',
  },
  why: {
    fr: 'La Commission de la certification professionnelle attend une majorité de membres extérieurs au certificateur et aux organismes qu’il habilite, ou qui aient la majorité des voix.',
    en: 'A majority of members external to the certifier and to the bodies it has authorised is expected, or members who hold most votes.',
  },
  source: 'Vademecum RNCP 2023, p. 54',
  message: ({ nom = '', name = '', interne }) =>
    interne
      ? {
          fr: `${capital(nom)} a un jury à majorité interne\u00a0: prévoyez une majorité de membres extérieurs au certificateur.`,
          en: `${capital(name)} has a jury with an internal majority: provide for a majority of members external to the certifier.`,
        }
      : {
          fr: `Le jury de cette épreuve ne dit pas si la majorité de ses membres est extérieure au certificateur\u00a0: écrivez «\u00a0majorité externe\u00a0», ou nommez les membres extérieurs.`,
          en: `The jury of this épreuve does not say whether most of its members are external to the certifier: write \`majorité externe\`, or name the external members.`,
        },
  example: {
    wrong: `certification X

épreuve E1 "Étude de cas" {
    jury 3 "Deux professionnels et un représentant du certificateur"
}
`,
    right: `certification X

épreuve E1 "Étude de cas" {
    jury 3 "Deux professionnels et un représentant du certificateur" majorité externe
}
`,
  },
  check: juriesShouldHaveAnExternalMajority,
};

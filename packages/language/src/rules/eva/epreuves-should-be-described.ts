import { enumerate } from '@referentiel/model';
import { namePlace } from '../element-place.js';
import { type ModelRule, numberParameter, type RuleContext, type Violation } from '../rule.js';
import { capital, naming } from '../wording.js';
import { type EpreuveLue, epreuvesLues } from './reading/epreuves.js';
import { type Notion, speaksOf, speaksOfOneCandidate } from './reading/notions.js';

interface Aspect {
  fr: string;
  en: string;
  missing: boolean;
}

function aspectsOf({ parametres, titres, textes }: EpreuveLue, mentions: readonly string[]): Aspect[] {
  const has = (...fields: (keyof EpreuveLue['parametres'][number])[]) =>
    parametres.some((one) => fields.some((field) => one[field] !== undefined));
  const says = (...notions: Notion[]) => speaksOf(textes, ...notions);
  return [
    { fr: 'son type', en: 'its type', missing: !has('nature') && !speaksOf(titres, 'type') && !says('type') },
    {
      fr: 'si elle est individuelle ou collective',
      en: 'whether it is individual or collective',
      missing: !has('travail') && !says('individuel', 'collectif') && !speaksOfOneCandidate(textes),
    },
    { fr: 'sa durée', en: 'its duration', missing: !has('duree', 'preparation') && !says('duree') },
    {
      fr: 'ce que le candidat produit',
      en: 'what the candidate produces',
      missing: !has('production', 'livrables') && !says('production'),
    },
    { fr: 'son jury', en: 'its jury', missing: !has('jury') && !says('jury') && !speaksOf(mentions, 'jury') },
  ];
}

/** « individuel et/ou groupe »: the reader does not know which. */
function isAmbiguous({ parametres, epreuve }: EpreuveLue): boolean {
  return [epreuve, ...epreuve.parties, ...parametres].some(({ travail }) => travail?.lien === 'et/ou');
}

/** « pas sa durée », « ni sa durée ni son jury », « ni sa durée, ni son jury, ni son type ». */
function neither(items: readonly string[]): string {
  if (items.length < 2) return items.map((item) => `pas ${item}`).join('');
  return items.map((item) => `ni ${item}`).join(items.length > 2 ? ', ' : ' ');
}

/** An épreuve says its type, whether it is individual, its duration, what is produced, before which jury. */
function* epreuvesShouldBeDescribed(context: RuleContext): Iterable<Violation> {
  const tolerated = numberParameter(rule, 'manques', context);
  const { lues, mentions } = epreuvesLues(context);
  for (const lue of lues) {
    const { epreuve } = lue;
    const missing = aspectsOf(lue, mentions).filter((aspect) => aspect.missing);
    const ambiguous = isAmbiguous(lue);
    if (missing.length < tolerated && !ambiguous) continue;
    yield {
      place: namePlace(epreuve),
      params: {
        nom: naming(epreuve).fr,
        name: naming(epreuve).en,
        manque: neither(missing.map(({ fr }) => fr)),
        missing: enumerate(
          missing.map(({ en }) => en),
          'nor',
        ),
        ambigu: ambiguous ? 'oui' : '',
      },
      ...(epreuve.code !== undefined && { element: epreuve.code }),
    };
  }
}

export const rule: ModelRule = {
  id: 'EVA-10',
  severity: 'warning',
  redaction: true,
  draft: 'hint',
  parameters: {
    manques: {
      what: {
        fr: 'nombre d’indications manquantes à partir duquel l’épreuve est signalée',
        en: 'number of missing indications from which the épreuve is reported',
      },
      value: 2,
    },
  },
  title: {
    fr: 'Une épreuve devrait dire son type, son organisation, sa durée, ce qu’on y produit et son jury',
    en: 'An épreuve should say its type, how work is organised, its duration, what is produced and its jury',
  },
  why: {
    fr: 'Sans ces indications, l’instructeur ne peut juger si la situation permet d’observer les compétences. Ce que dit la description compte autant que les paramètres.',
    en: 'Without them nobody can judge whether the situation lets the competences be observed. What the description says counts as well as the parameters.',
  },
  source: 'Vademecum RNCP 2023, p. 34 et 38 ; usage des dossiers',
  message: ({ nom = '', name = '', manque, missing, ambigu }) => {
    const fr = manque ? `${capital(nom)} ne précise ${manque}` : '';
    const en = missing ? `${capital(name)} does not say ${missing}` : '';
    if (!ambigu) return { fr: `${fr}\u00a0: complétez-la.`, en: `${en}: complete it.` };
    const choice = {
      fr: 'dites si le travail est individuel ou en groupe, «\u00a0et/ou\u00a0» laisse le choix ouvert',
      en: 'say whether work is individual or in a group, “et/ou” leaves it open',
    };
    return fr
      ? { fr: `${fr}\u00a0: complétez-la, et ${choice.fr}.`, en: `${en}: complete it, and ${choice.en}.` }
      : { fr: `Pour ${nom}, ${choice.fr}.`, en: `For ${name}, ${choice.en}.` };
  },
  example: {
    wrong: `certification X

épreuve E1 "Étude de cas" {
    production écrite
    travail individuel
}
`,
    right: `certification X

épreuve E1 "Étude de cas" {
    production écrite
    travail individuel
    durée 4 h
    jury 2 "Deux professionnels extérieurs au certificateur" majorité externe
}
`,
  },
  check: epreuvesShouldBeDescribed,
};

import { type Element, enumerate } from '@referentiel/model';
import { perText } from '../../french/per-text.js';
import { namePlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { capital, naming } from '../wording.js';
import { epreuvesLues } from './reading/epreuves.js';
import { finalesSansRaison } from './reading/finales.js';
import { speaksOf } from './reading/notions.js';
import { blocsByCible, takenAtOnce } from './reading/par-bloc.js';

/** Blocs that a message names; more are counted. */
const NAMED = 6;

function blocsNamed(blocs: readonly Element[]): { fr: string; en: string } {
  const codes = blocs.flatMap(({ code }) => code ?? []);
  const options = blocs.some(({ genre }) => genre === 'option');
  const noun = options ? { fr: 'blocs et options', en: 'blocs and options' } : { fr: 'blocs', en: 'blocs' };
  if (codes.length < blocs.length || codes.length > NAMED) {
    return { fr: `${blocs.length} ${noun.fr}`, en: `${blocs.length} ${noun.en}` };
  }
  return { fr: `les ${noun.fr} ${enumerate(codes)}`, en: `${noun.en} ${enumerate(codes, 'and')}` };
}

const codesIn = perText((texte): readonly string[] => texte.match(/[\w-]+(?:\.[\w-]+)*/g) ?? []);

/** « Le rapport évalue C1 à C4, l’oral C5 à C8 »: competences by their codes say whose bloc is meant. */
function namesCompetences(textes: readonly string[], codes: ReadonlySet<string>): boolean {
  const named = textes.flatMap((texte) => codesIn(texte));
  return new Set(named.filter((code) => codes.has(code))).size > 1;
}

/** An épreuve that several blocs share says what in it certifies each: parts, own parameters, or words. */
function* sharedEpreuvesShouldSayWhatCertifiesEachBloc(context: RuleContext): Iterable<Violation> {
  const { lues, mentions } = epreuvesLues(context);
  const byCible = blocsByCible(context);
  if (![...byCible.values()].some(({ size }) => size > 1) || speaksOf(mentions, 'mentionParBloc')) return;
  const codes = new Set(context.facts.competences.flatMap(({ competence }) => competence.code ?? []));
  const finales = new Set(finalesSansRaison(context).map(({ lue }) => lue));
  for (const lue of lues) {
    const { epreuve } = lue;
    const shared = [epreuve, ...epreuve.parties].flatMap((one) => {
      const blocs = byCible.get(one);
      return blocs && takenAtOnce(blocs, context.facts) > 1 ? [...blocs] : [];
    });
    if (!shared.length || finales.has(lue) || speaksOf(lue.textes, 'parBloc')) continue;
    if (namesCompetences(lue.textes, codes)) continue;
    const blocs = blocsNamed([...new Set(shared)]);
    yield {
      place: namePlace(epreuve),
      params: { nom: naming(epreuve).fr, name: naming(epreuve).en, blocs: blocs.fr, blocsEn: blocs.en },
      ...(epreuve.code !== undefined && { element: epreuve.code }),
    };
  }
}

export const rule: ModelRule = {
  id: 'EVA-05',
  severity: 'warning',
  redaction: true,
  draft: 'hint',
  title: {
    fr: 'Une épreuve commune à plusieurs blocs devrait dire ce qui, en elle, certifie chacun',
    en: 'An épreuve that several blocs share should say what in it certifies each',
  },
  why: {
    fr: 'Le référentiel d’évaluation doit permettre d’individualiser l’évaluation de chaque bloc. Découpez l’épreuve en parties et renvoyez chaque bloc à la sienne, ou décrivez ce qui est observé au titre de chaque bloc.',
    en: 'It must be possible to single out the evaluation of each bloc. Split the épreuve into parts and let each bloc refer to its own, or describe what is observed for each bloc.',
  },
  source: 'Vademecum RNCP 2023, p. 34 et 36',
  message: ({ nom = '', name = '', blocs, blocsEn }) => ({
    fr: `${capital(nom)} sert à certifier ${blocs} sans dire ce qui, en elle, relève de chacun\u00a0: découpez-la en parties, ou décrivez ce qui est observé pour chaque bloc.`,
    en: `${capital(name)} serves to certify ${blocsEn} without saying what in it belongs to each: split it into parts, or describe what is observed for each bloc.`,
  }),
  example: {
    wrong: `certification X

épreuve E1 "Étude de cas"

bloc B1 "Suivre les consommations" {
    évalué par E1
    compétence C1 "Relever les écarts de consommation pour les corriger."
}

bloc B2 "Conduire des travaux" {
    évalué par E1
    compétence C2 "Corriger les écarts de consommation pour tenir le budget."
}
`,
    right: `certification X

épreuve E1 "Étude de cas" {
    partie P1 "Relevé"
    partie P2 "Chiffrage"
}

bloc B1 "Suivre les consommations" {
    évalué par E1.P1
    compétence C1 "Relever les écarts de consommation pour les corriger."
}

bloc B2 "Conduire des travaux" {
    évalué par E1.P2
    compétence C2 "Corriger les écarts de consommation pour tenir le budget."
}
`,
  },
  check: sharedEpreuvesShouldSayWhatCertifiesEachBloc,
};

import direction from '../../french/data/verbes-de-direction.json' with { type: 'json' };
import { verbStrength } from '../../french/verbs.js';
import { type ModelRule, numberParameter, type RuleContext, type Violation } from '../rule.js';
import { competenceTexts } from './competence-texts.js';
import { firstVerb } from './first-verb.js';

const DIRECTION: ReadonlySet<string> = new Set(direction);

function* verbsShouldSuitTheLevel(context: RuleContext): Iterable<Violation> {
  const { niveau, place } = context.certification;
  const range = place?.fields.niveau;
  if (niveau === undefined || !place || !range || (niveau > 4 && niveau < 6)) return;
  const verbs = competenceTexts(context).flatMap((text) => firstVerb(text)?.verb ?? []);
  // Verbs that are not listed say nothing either way, and count as right ones.
  const odd = verbs.filter((verb) => {
    if (niveau <= 4) return DIRECTION.has(verb);
    const levels = verbStrength(verb);
    return levels.length > 0 && Math.max(...levels) <= 3;
  });
  const share = Math.round((100 * odd.length) / Math.max(verbs.length, 1));
  if (verbs.length < numberParameter(rule, 'competences', context) || share <= numberParameter(rule, 'part', context))
    return;
  yield {
    place: { uri: place.uri, range },
    params: {
      niveau: String(niveau),
      part: String(share),
      sens: niveau <= 4 ? 'fort' : 'faible',
      verbes: [...new Set(odd)].slice(0, 4).join(', '),
    },
  };
}

export const rule: ModelRule = {
  id: 'CMP-13',
  severity: 'hint',
  redaction: true,
  parameters: {
    part: {
      what: {
        fr: 'La part des compétences, en pour cent, au-delà de laquelle leurs verbes s’écartent du niveau.',
        en: 'The share of competences, in per cent, above which their verbs are at odds with the level.',
      },
      value: 60,
    },
    competences: {
      what: {
        fr: 'Le nombre de compétences à partir duquel les verbes sont comptés.',
        en: 'The number of competences from which verbs are counted.',
      },
      value: 5,
    },
  },
  title: {
    fr: 'Les verbes des compétences devraient convenir au niveau',
    en: 'The verbs of competences should suit the level',
  },
  why: {
    fr: 'Le niveau dépend du métier : à partir du 6, on attend surtout d’analyser, de concevoir, d’arbitrer ; jusqu’au 4, d’appliquer et d’adapter. Des verbes d’un autre registre font douter du niveau demandé.',
    en: 'The level depends on the job: from 6 on one mostly expects analysing, designing, deciding; up to 4, applying and adapting. Verbs of another register cast doubt on the level asked for.',
  },
  source: 'Vademecum RNCP 2023, p. 21 à 23',
  message: ({ niveau, part, sens, verbes }) =>
    sens === 'fort'
      ? {
          fr: `Pour le niveau ${niveau}, c’est beaucoup de verbes de direction (${verbes}) : ${part} % des compétences s’ouvrent sur l’un d’eux. Vérifiez le niveau, ou les verbes.`,
          en: `For level ${niveau} that is a lot of verbs of direction (${verbes}): ${part}% of the competences open with one. Check the level, or the verbs.`,
        }
      : {
          fr: `Pour le niveau ${niveau}, c’est beaucoup de verbes d’exécution ou de restitution (${verbes}) : ${part} % des compétences s’ouvrent sur l’un d’eux. Vérifiez le niveau, ou les verbes.`,
          en: `For level ${niveau} that is a lot of verbs of execution or recall (${verbes}): ${part}% of the competences open with one. Check the level, or the verbs.`,
        },
  check: verbsShouldSuitTheLevel,
  example: {
    wrong:
      'certification X {\n    niveau 7\n}\ncompétence C1 "Lister les pannes d’un parc pour les suivre."\ncompétence C2 "Recenser les pièces d’un stock pour les commander."\ncompétence C3 "Décrire un défaut à un fournisseur pour le faire corriger."\ncompétence C4 "Classer les demandes par site pour les transmettre."\ncompétence C5 "Rappeler les consignes à l’équipe pour tenir le planning."\n',
    right:
      'certification X {\n    niveau 7\n}\ncompétence C1 "Analyser les pannes d’un parc pour les réduire."\ncompétence C2 "Arbitrer les achats de pièces d’un stock pour tenir le budget."\ncompétence C3 "Négocier un contrat avec un fournisseur pour fiabiliser le parc."\ncompétence C4 "Classer les demandes par site pour les transmettre."\ncompétence C5 "Concevoir un plan de relance avec l’équipe pour regagner des clients."\n',
  },
};

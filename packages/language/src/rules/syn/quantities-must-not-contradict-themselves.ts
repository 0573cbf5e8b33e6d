import {
  contenuOf,
  type Duree,
  isDureeLibre,
  type Plage,
  parametresDeclares,
  type Temps,
  type Unite,
  walk,
} from '@referentiel/model';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { naming } from '../wording.js';

/** Minutes of each unit, a working day and its multiples; only the order between two bounds matters. */
const MINUTES: Record<Unite, number> = { min: 1, h: 60, jour: 1440, semaine: 10_080, mois: 43_800, an: 525_600 };

function minutes(temps: Temps): number {
  return temps.valeur * MINUTES[temps.unite] + (temps.minutes ?? 0);
}

function reversed(plage: Plage | undefined): boolean {
  return plage?.min !== undefined && plage.max !== undefined && plage.min > plage.max;
}

function reversedDuree(duree: Duree | undefined): boolean {
  if (!duree || isDureeLibre(duree) || !duree.min || !duree.max) return false;
  return minutes(duree.min) > minutes(duree.max);
}

/** Bounds in the right order, a group's size only where there is a group, no more options to take than there are. */
function* quantitiesMustNotContradictThemselves({ certification }: RuleContext): Iterable<Violation> {
  for (const { parametres, element, renvoi } of parametresDeclares(certification)) {
    const say = (fr: string, en: string, field: string): Violation => {
      const place =
        renvoi?.place ??
        (element.place && { uri: element.place.uri, range: element.place.fields[field] ?? element.place.name });
      return { place, params: { fr, en }, ...(element.code !== undefined && { element: element.code }) };
    };
    for (const field of ['preparation', 'duree'] as const) {
      if (reversedDuree(parametres[field]))
        yield say('la durée la plus courte doit venir la première', 'the shorter duration must come first', field);
    }
    if (reversed(parametres.pages))
      yield say(
        'le plus petit nombre de pages doit venir le premier',
        'the smaller number of pages must come first',
        'pages',
      );
    if (reversed(parametres.jury?.nombre))
      yield say(
        'le plus petit nombre de membres doit venir le premier',
        'the smaller number of members must come first',
        'jury',
      );
    const travail = parametres.travail;
    if (reversed(travail?.taille))
      yield say('le plus petit groupe doit venir le premier', 'the smaller group must come first', 'travail');
    if (travail && !travail.groupe && (travail.taille || travail.individualise)) {
      yield say(
        'un travail individuel n’a ni taille de groupe ni individualisation',
        'individual work has neither a group size nor an individualisation',
        'travail',
      );
    }
  }
  const choix: Violation[] = [];
  walk(certification, (element) => {
    if (element.genre !== 'choix' || !element.nombre || !element.place) return;
    const options = contenuOf(element).filter((child) => child.genre === 'option').length;
    const asked = element.nombre.max ?? element.nombre.min ?? 0;
    const say = (fr: string, en: string): void => {
      choix.push({
        place: { uri: element.place?.uri ?? '', range: (element.place as NonNullable<typeof element.place>).name },
        params: { fr, en },
      });
    };
    if (reversed(element.nombre))
      say('le plus petit nombre d’options doit venir le premier', 'the smaller number of options must come first');
    else if (options > 0 && asked > options) {
      say(
        `${naming(element).fr} demande ${asked} options et n’en a que ${options}`,
        `${naming(element).en} asks for ${asked} options and has only ${options}`,
      );
    }
  });
  yield* choix;
}

export const rule: ModelRule = {
  id: 'SYN-06',
  severity: 'error',
  title: { fr: 'Les quantités ne doivent pas se contredire', en: 'Quantities must not contradict themselves' },
  why: {
    fr: 'Une durée « 8 à 2 semaines », la taille d’un groupe pour un travail individuel ou trois options à prendre parmi deux ne veulent rien dire pour le candidat.',
    en: 'A duration of “8 to 2 weeks”, a group size for individual work or three options to take out of two mean nothing to the candidate.',
  },
  source: 'Référentiel, langage',
  message: ({ fr, en }) => ({ fr: `Contradiction : ${fr}.`, en: `Contradiction: ${en}.` }),
  example: {
    wrong: 'certification X\népreuve E1 "Projet" {\n    durée 8 à 2 semaines\n}\n',
    right: 'certification X\népreuve E1 "Projet" {\n    durée 2 à 8 semaines\n}\n',
  },
  check: quantitiesMustNotContradictThemselves,
};

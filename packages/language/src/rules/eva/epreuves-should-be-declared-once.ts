import { type Epreuve, enumerate, formatDuree, formatPlage, type ParametresEpreuve } from '@referentiel/model';
import { signature } from '../../french/compare.js';
import { namePlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { naming } from '../wording.js';

/** Words of a title that say of what kind an épreuve is, not which one it is. */
const KIND =
  /^(?:epreuve|evaluation|etude|cas|pratique|mise|situation|profession|soutenance|oral|orale|ecrit|ecrite|projet|dossier|entretien|rapport|examen|individuel|individuell|collecti|collective|jury|memoire|presentation|final|finale|test|qcm|reel|reelle|simule|simulee)/;

const VALUES: { fr: string; en: string; of(one: ParametresEpreuve): string | undefined }[] = [
  { fr: 'la durée', en: 'duration', of: ({ duree }) => duree && formatDuree(duree) },
  { fr: 'la préparation', en: 'preparation', of: ({ preparation }) => preparation && formatDuree(preparation) },
  { fr: 'le nombre de pages', en: 'pages', of: ({ pages }) => pages && formatPlage(pages) },
  { fr: 'le jury', en: 'jury', of: ({ jury }) => jury?.nombre && formatPlage(jury.nombre) },
  {
    fr: 'le travail individuel ou en groupe',
    en: 'individual or group work',
    of: ({ travail }) => travail && `${travail.individuel}/${travail.groupe}`,
  },
];

/** A title by which an épreuve is recognised: two words at least beside those of its kind. */
function ownTitle({ intitule = '' }: Epreuve): string | undefined {
  const { stems } = signature(intitule);
  const telling = stems.filter((stem) => !KIND.test(stem) && stem.length > 2);
  return telling.length > 1 ? stems.join(' ') : undefined;
}

/** An épreuve that is declared twice under one title says the same thing twice. */
function* epreuvesShouldBeDeclaredOnce({ certification }: RuleContext): Iterable<Violation> {
  const known = new Map<string, Epreuve>();
  for (const epreuve of certification.epreuves) {
    const title = ownTitle(epreuve);
    if (title === undefined) continue;
    const first = known.get(title);
    if (!first) {
      known.set(title, epreuve);
      continue;
    }
    const conflicts = VALUES.filter(({ of }) => {
      const [one, other] = [of(first), of(epreuve)];
      return one !== undefined && other !== undefined && one !== other;
    });
    if (!conflicts.length) continue;
    const place = namePlace(first);
    yield {
      place: namePlace(epreuve),
      params: {
        nom: naming(first).fr,
        name: naming(first).en,
        quoi: enumerate(conflicts.map(({ fr }) => fr)),
        what: enumerate(
          conflicts.map(({ en }) => en),
          'and',
        ),
      },
      ...(epreuve.code !== undefined && { element: epreuve.code }),
      related: place
        ? [{ place, message: { fr: 'déclarée une première fois ici', en: 'declared a first time here' } }]
        : [],
    };
  }
}

export const rule: ModelRule = {
  id: 'EVA-21',
  severity: 'warning',
  redaction: true,
  title: {
    fr: 'Une épreuve ne devrait pas être décrite deux fois de façons différentes',
    en: 'An épreuve should not be described twice in different ways',
  },
  why: {
    fr: 'Le lecteur ne sait pas si c’est la même épreuve ni quelle indication suivre. Déclarez-la une fois, et modifiez-la là où elle change, avec un motif\u00a0; ou donnez deux intitulés.',
    en: 'The reader cannot tell whether it is the same épreuve, nor which indication to follow. Declare it once and change it where it differs, with a reason; or give two titles.',
  },
  source: 'Référentiel, relecture de dossiers réels',
  message: ({ nom, name, quoi, what }) => ({
    fr: `Cette épreuve porte le même intitulé que ${nom}, mais ${quoi} diffère\u00a0: n’en gardez qu’une, ou distinguez les intitulés.`,
    en: `This épreuve has the title of ${name}, but another ${what}: keep one, or tell the titles apart.`,
  }),
  example: {
    wrong: `certification X

épreuve E1 "Plan de sobriété d’une école" {
    durée 4 h
}

épreuve E2 "Plan de sobriété d’une école" {
    durée 3 h
}
`,
    right: `certification X

épreuve E1 "Plan de sobriété d’une école" {
    durée 4 h
}

épreuve E2 "Plan de sobriété d’un gymnase" {
    durée 3 h
}
`,
  },
  check: epreuvesShouldBeDeclaredOnce,
};

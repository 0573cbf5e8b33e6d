import { addAll, type EntreeCatalogue, type ReferenceCatalogue, walk } from '@referentiel/model';
import { fieldPlace } from '../element-place.js';
import { type ModelRule, numberParameter, type RuleContext, type Violation } from '../rule.js';
import { NIVEAUX_CEC } from './niveaux-cec.js';

/** Two levels of the framework apart: between neighbours, one profile of the Cigref mixes them. */
const LOIN = 2;

/** How far above (positive) or below the niveau an e-CF level stands; 0 where the pairing does not say. */
function ecart(niveauEcf: number, niveau: number): number {
  const distances = (NIVEAUX_CEC[niveauEcf] ?? [niveau]).map((proche) => proche - niveau);
  return distances.reduce((best, one) => (Math.abs(one) < Math.abs(best) ? one : best));
}

/** Whether the entry has a level that stands nearer: the author had the choice. */
function couldBeNearer({ niveaux }: EntreeCatalogue, choisi: number, niveau: number): boolean {
  const far = Math.abs(ecart(choisi, niveau));
  for (let other = niveaux?.min ?? 1; other <= (niveaux?.max ?? 5); other++) {
    if (Math.abs(ecart(other, niveau)) < far) return true;
  }
  return false;
}

function ecfReferences({ certification }: RuleContext): ReferenceCatalogue[] {
  const found: ReferenceCatalogue[] = [];
  walk(certification, (element) => {
    if (!('references' in element)) return;
    addAll(
      found,
      element.references.filter((one) => one.catalogue === 'e-CF' && one.niveau !== undefined),
    );
  });
  return found;
}

/** The levels aimed at, taken together, are those of the certification: one remark for the whole, never for one reference. */
function* levelsShouldBeNearTheNiveau(context: RuleContext): Iterable<Violation> {
  const { certification, entree } = context;
  const { niveau } = certification;
  if (niveau === undefined) return;
  const references = ecfReferences(context);
  if (references.length < numberParameter(rule, 'minimum', context)) return;
  for (const sens of [1, -1]) {
    const far = references.filter((one) => {
      const found = entree(one.catalogue, one.entree);
      const chosen = one.niveau as number;
      return found && ecart(chosen, niveau) * sens >= LOIN && couldBeNearer(found, chosen, niveau);
    });
    if (far.length * 100 <= references.length * numberParameter(rule, 'part', context)) continue;
    yield {
      place: fieldPlace(certification, 'niveau'),
      params: {
        niveau: String(niveau),
        loin: String(far.length),
        total: String(references.length),
        sens: sens > 0 ? 'haut' : 'bas',
      },
      related: far.slice(0, 5).flatMap((one) => {
        const where = one.place;
        const label = `${one.catalogue} ${one.entree}`;
        const message = { fr: `${label} niveau ${one.niveau}`, en: `${label} level ${one.niveau}` };
        return where ? [{ place: where, message }] : [];
      }),
    };
  }
}

export const rule: ModelRule = {
  id: 'ECF-04',
  severity: 'hint',
  redaction: true,
  parameters: {
    minimum: {
      what: {
        fr: 'à partir de combien de renvois e-CF avec niveau la remarque est faite',
        en: 'from how many e-CF references with a level on the remark is made',
      },
      value: 4,
    },
    part: {
      what: {
        fr: 'au-delà de quelle part (%) de renvois éloignés la remarque est faite',
        en: 'above which share (%) of distant references the remark is made',
      },
      value: 60,
    },
  },
  title: {
    fr: 'Les niveaux e-CF devraient être proches du niveau de la certification',
    en: 'The e-CF levels should be near the level of the certification',
  },
  why: {
    fr: 'Les niveaux e-CF répondent à ceux du cadre national\u00a0: e-1 au niveau 3, e-2 aux niveaux 4 et 5, e-3 au 6, e-4 au 7, e-5 au 8. Un métier mêle des niveaux voisins\u00a0; un écart de deux niveaux sur presque tous les renvois fait douter de l’un ou de l’autre.',
    en: 'e-CF levels answer those of the national framework: e-1 to level 3, e-2 to levels 4 and 5, e-3 to 6, e-4 to 7, e-5 to 8. A job mixes neighbouring levels; two levels apart on nearly all references casts doubt on one or the other.',
  },
  source: 'EN 16234-1:2019 ; cadre national, Vademecum RNCP 2023, p. 22',
  message: ({ niveau, loin, total, sens }) => ({
    fr: `Sur les ${total} niveaux e-CF visés, ${loin} sont trop ${sens === 'haut' ? 'élevés' : 'bas'} pour une certification de niveau ${niveau}\u00a0: revoyez-les, ou revoyez le niveau.`,
    en: `Of the ${total} e-CF levels aimed at, ${loin} are too ${sens === 'haut' ? 'high' : 'low'} for a certification of level ${niveau}: review them, or the level.`,
  }),
  example: {
    wrong: exemple(2, 1),
    right: exemple(4, 3),
  },
  check: levelsShouldBeNearTheNiveau,
};

function exemple(haut: number, bas: number): string {
  const one = (code: string, enonce: string, entree: string, niveau: number) =>
    `compétence ${code} "${enonce}" {\n    réf e-CF ${entree} niveau ${niveau}\n}\n`;
  return [
    'certification X "Responsable de la conception d’applications" {\n    niveau 7\n}\n',
    one('C1', 'Modéliser les parcours des usagers afin de réduire les abandons.', 'A.10', haut),
    one('C2', 'Arbitrer les évolutions d’un produit afin de tenir son budget.', 'A.4', haut),
    one('C3', 'Développer un service accessible afin de servir tous les usagers.', 'B.1', bas),
    one('C4', 'Concevoir les échanges entre applications afin de les fiabiliser.', 'B.2', haut),
    one('C5', 'Organiser les essais d’un service afin d’en décider l’ouverture.', 'B.3', haut),
  ].join('\n');
}

import type { Element } from '@referentiel/model';
import { signature, similarPairs } from '../../french/compare.js';
import { type ModelRule, numberParameter, type RuleContext, type Violation } from '../rule.js';
import { excerpt } from '../wording.js';
import { atStart, type Criterion, criteriaOf, wordingOf } from './criteria.js';

/** Fewer words that say something are alike by chance. */
const FEWEST_WORDS = 4;

/** The criteria of each bloc or option, and those that stand in none: the space in which two alike are noticed. */
function* groupsOf(context: RuleContext): Iterable<Criterion[]> {
  const groups = new Map<Element, Criterion[]>();
  for (const criterion of criteriaOf(context)) {
    if (signature(criterion.whole).stems.length < FEWEST_WORDS) continue;
    const path = context.facts.pathOf(criterion.element);
    const around = path.findLast(({ genre }) => genre === 'bloc' || genre === 'option') ?? criterion.owner;
    const group = groups.get(around);
    if (group) group.push(criterion);
    else groups.set(around, [criterion]);
  }
  yield* groups.values();
}

/** Figures that differ make two criteria of one sentence. */
function figuresOf({ whole }: Criterion): string {
  return whole.match(/\d+/g)?.join(' ') ?? '';
}

function bothInCompetences(one: Criterion, other: Criterion): boolean {
  return one.owner.genre === 'competence' && other.owner.genre === 'competence';
}

function* criteriaShouldDiffer(context: RuleContext): Iterable<Violation> {
  const threshold = numberParameter(rule, 'seuil', context) / 100;
  for (const group of groupsOf(context)) {
    const told = new Set<number>();
    for (const { first, second } of similarPairs(
      group.map(({ whole }) => whole),
      threshold,
    )) {
      const one = group[first] as Criterion;
      const other = group[second] as Criterion;
      // The same words under two competences: another rule says so.
      if (told.has(second) || figuresOf(one) !== figuresOf(other)) continue;
      if (one.owner !== other.owner && bothInCompetences(one, other) && wordingOf(one.whole) === wordingOf(other.whole))
        continue;
      told.add(second);
      const there = atStart(one.lead).place;
      yield {
        ...atStart(other.lead),
        params: { extrait: excerpt(one.whole) },
        ...(there && {
          related: [
            { place: there, message: { fr: 'Le critère presque semblable', en: 'The criterion nearly alike' } },
          ],
        }),
      };
    }
  }
}

export const rule: ModelRule = {
  id: 'CRI-09',
  severity: 'hint',
  redaction: true,
  parameters: {
    seuil: {
      what: {
        fr: 'part des mots en commun, en pour cent, à partir de laquelle deux critères sont dits semblables',
        en: 'share of common words, in per cent, from which on two criteria are said to be alike',
      },
      value: 90,
    },
  },
  title: {
    fr: 'Deux critères voisins devraient se distinguer',
    en: 'Two neighbouring criteria should differ',
  },
  why: {
    fr: 'Deux critères qui disent presque la même chose n’en font qu’un pour l’évaluateur, et laissent une composante de la compétence sans mesure.',
    en: 'Two criteria that say nearly the same are one for the assessor, and leave a component of the competence without measure.',
  },
  source: 'Vademecum RNCP 2023, p. 36',
  message: ({ extrait }) => ({
    fr: `Ce critère dit presque la même chose que «\u00a0${extrait}\u00a0»\u00a0: réunissez les deux, ou dites ce qui les distingue.`,
    en: `This criterion says nearly the same as “${extrait}”: join the two, or say what tells them apart.`,
  }),
  check: criteriaShouldDiffer,
  example: {
    wrong:
      'certification X\ncompétence C1 "Relever les écarts de consommation pour les corriger." {\n    critère "Les écarts de consommation de chaque bâtiment sont signalés."\n    critère "Chaque écart de consommation des bâtiments est signalé."\n}\n',
    right:
      'certification X\ncompétence C1 "Relever les écarts de consommation pour les corriger." {\n    critère "Les écarts de consommation de chaque bâtiment sont signalés."\n    critère "La cause de chaque écart est vérifiée sur place."\n}\n',
  },
};

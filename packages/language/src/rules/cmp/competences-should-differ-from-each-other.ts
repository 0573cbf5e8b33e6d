import type { Element } from '@referentiel/model';
import { signature, similarPairs } from '../../french/compare.js';
import { type ModelRule, numberParameter, type RuleContext, type Violation } from '../rule.js';
import { naming } from '../wording.js';
import { type CompetenceText, competenceTexts } from './competence-texts.js';

/** How many words at the head of two competences must be the same: another verb or object makes another competence. */
const HEAD = 3;

/** What two texts do differently is their verb, their object or a number: they are two on purpose. */
function differOnPurpose(one: string, other: string): boolean {
  const [a, b] = [signature(one), signature(other)];
  const apart = [...a.stems.filter((stem) => !b.set.has(stem)), ...b.stems.filter((stem) => !a.set.has(stem))];
  if (apart.some((stem) => /\d/.test(stem))) return true;
  const headOf = (text: typeof a) => [...text.set].slice(0, HEAD).join(' ');
  return apart.length > 0 && headOf(a) !== headOf(b);
}

/** The option of a choice that an element stands in, with the choice. */
function branchOf(element: Element, { facts }: RuleContext): { choix: Element; option: Element } | undefined {
  const path = facts.pathOf(element);
  const rank = path.findLastIndex(({ genre }) => genre === 'choix');
  const [choix, option] = rank < 0 ? [] : [path[rank], path[rank + 1]];
  return choix && option && { choix, option };
}

/** Nobody takes two options of a choice: what they have in common may stand in each. */
function areAlternatives(one: Element, other: Element, context: RuleContext): boolean {
  const [a, b] = [branchOf(one, context), branchOf(other, context)];
  return a !== undefined && b !== undefined && a.choix === b.choix && a.option !== b.option;
}

function* competencesShouldDifferFromEachOther(context: RuleContext): Iterable<Violation> {
  const threshold = numberParameter(rule, 'ressemblance', context) / 100;
  const texts = competenceTexts(context).filter(
    ({ element, text }) => !text.borrowed && !(element.genre === 'competence' && element.reprend),
  );
  const wholes = texts.map(({ whole }) => whole);
  const told = new Set<number>();
  for (const { first, second, similarity } of similarPairs(wholes, threshold)) {
    const [one, other] = [texts[first], texts[second]] as [CompetenceText, CompetenceText];
    if (told.has(second) || areAlternatives(one.element, other.element, context)) continue;
    if (differOnPurpose(one.whole, other.whole)) continue;
    told.add(second);
    const model = naming(one.element);
    yield {
      place: other.name,
      params: { fr: model.fr, en: model.en, part: similarity === 1 ? '' : String(Math.round(similarity * 100)) },
      ...(other.element.code !== undefined && { element: other.element.code }),
      related: one.name
        ? [
            {
              place: one.name,
              message: { fr: 'La même compétence, la première fois.', en: 'The same competence, the first time.' },
            },
          ]
        : [],
    };
  }
}

export const rule: ModelRule = {
  id: 'CMP-11',
  severity: 'warning',
  redaction: true,
  parameters: {
    ressemblance: {
      what: {
        fr: 'La part de mots communs, en pour cent, à partir de laquelle deux compétences se répètent.',
        en: 'The share of common words, in per cent, from which two competences repeat each other.',
      },
      value: 90,
    },
  },
  title: {
    fr: 'Une compétence ne devrait pas en répéter une autre',
    en: 'A competence should not repeat another',
  },
  why: {
    fr: 'Une compétence recopiée d’un bloc à l’autre brouille ce qui distingue les blocs, et les copies divergent à la première retouche. Une compétence commune s’écrit une fois, comme compétence transversale.',
    en: 'A competence copied from one bloc to another blurs what sets the blocs apart, and copies drift with the first change. A common competence is written once, as a transversal one.',
  },
  source: 'Code du travail, art. R6113-9, 7° ; usage des dossiers',
  message: ({ fr = '', en = '', part }) => ({
    fr: `La compétence répète ${fr}${part ? ` (${part} % de mots communs)` : ''}. Écrivez-la une fois comme compétence transversale, ou dites ce qui la distingue.`,
    en: `The competence repeats ${en}${part ? ` (${part}% of the words are the same)` : ''}. Write it once as a transversal competence, or say what sets it apart.`,
  }),
  check: competencesShouldDifferFromEachOther,
  example: {
    wrong:
      'certification X\ncompétence C1 "Animer une réunion d’équipe en s’appuyant sur un ordre du jour afin de partager les décisions."\ncompétence C2 "Animer les réunions de l’équipe en s’appuyant sur un ordre du jour afin de partager les décisions."\n',
    right:
      'certification X\ncompétence C1 "Animer une réunion d’équipe en s’appuyant sur un ordre du jour afin de partager les décisions."\ncompétence C2 "Rédiger le compte rendu d’une réunion à l’aide d’un modèle afin de suivre les décisions."\n',
  },
};

import { type Element, plainText } from '@referentiel/model';
import { type Signature, signature, similarity } from '../../french/compare.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { naming } from '../wording.js';
import { atStart, type Criterion, criteriaOf, wordingOf } from './criteria.js';

/** Share of common words from which on two competences are one, pasted. */
const SAME_COMPETENCE = 0.8;

function optionOf(element: Element, { facts }: RuleContext): Element | undefined {
  return facts.pathOf(element).findLast(({ genre }) => genre === 'option');
}

/** The options of a choice stand for each other: each says all it needs. */
function areAlternatives(one: Criterion, other: Criterion, context: RuleContext): boolean {
  const [first, second] = [optionOf(one.element, context), optionOf(other.element, context)];
  return first !== undefined && second !== undefined && first !== second;
}

/** A competence that stands twice takes its criteria along: another rule speaks of the competence. */
function isSameCompetence({ owner: one }: Criterion, { owner: other }: Criterion, { resolver }: RuleContext): boolean {
  if (one.genre !== 'competence' || other.genre !== 'competence' || !one.enonce || !other.enonce) return false;
  const texts = [one.enonce, other.enonce].map((texte) => signature(plainText(resolver.prose(texte))));
  return similarity(texts[0] as Signature, texts[1] as Signature) >= SAME_COMPETENCE;
}

function* criteriaShouldBelongToOneCompetence(context: RuleContext): Iterable<Violation> {
  const firsts = new Map<string, Criterion>();
  for (const criterion of criteriaOf(context)) {
    const key = criterion.owner.genre === 'competence' ? wordingOf(criterion.whole) : '';
    if (!key) continue;
    const first = firsts.get(key);
    if (!first) firsts.set(key, criterion);
    if (!first || first.owner === criterion.owner || areAlternatives(first, criterion, context)) continue;
    if (isSameCompetence(first, criterion, context)) continue;
    const name = naming(first.owner);
    const there = atStart(first.lead).place;
    yield {
      ...atStart(criterion.lead),
      params: { nom: name.fr, name: name.en },
      ...(there && {
        related: [
          {
            place: there,
            message: { fr: 'Le même critère, la première fois.', en: 'The same criterion, the first time.' },
          },
        ],
      }),
    };
  }
}

export const rule: ModelRule = {
  id: 'CRI-06',
  severity: 'warning',
  redaction: true,
  title: {
    fr: 'Un critère devrait être propre à sa compétence',
    en: 'A criterion should belong to its competence',
  },
  why: {
    fr: 'Le même critère recopié sous plusieurs compétences ne mesure ce que chacune a de particulier pour aucune d’elles.',
    en: 'One criterion copied under several competences measures what is particular to none of them.',
  },
  source: 'Vademecum RNCP 2023, p. 36',
  message: ({ nom, name }) => ({
    fr: `Ce critère est déjà celui de ${nom}\u00a0: dites ce qui s’observe ici, ou écrivez-le une fois pour tout le bloc ou toute l’activité.`,
    en: `This is already a criterion of ${name}: say what is observed here, or write it once for the whole bloc or activity.`,
  }),
  check: criteriaShouldBelongToOneCompetence,
  example: {
    wrong:
      'certification X\ncompétence C1 "Relever les écarts de consommation pour les corriger." {\n    critère "Chaque pièce porte une date et un nom."\n    critère "Les écarts sont relevés sur douze mois."\n}\ncompétence C2 "Corriger les écarts de consommation pour tenir le budget." {\n    critère "Chaque pièce porte une date et un nom."\n    critère "Deux corrections au moins sont chiffrées."\n}\n',
    right:
      'certification X\ncompétence C1 "Relever les écarts de consommation pour les corriger." {\n    critère "Chaque relevé porte une date et un nom."\n    critère "Les écarts sont relevés sur douze mois."\n}\ncompétence C2 "Corriger les écarts de consommation pour tenir le budget." {\n    critère "Chaque correction est rattachée à un écart."\n    critère "Deux corrections au moins sont chiffrées."\n}\n',
  },
};

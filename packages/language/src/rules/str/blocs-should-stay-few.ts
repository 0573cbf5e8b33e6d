import { repertoireOf } from '../../facts/repertoire.js';
import { namePlace } from '../element-place.js';
import { type ModelRule, numberParameter, type RuleContext, type Violation } from '../rule.js';
import { bloc } from './example.js';
import { isOptional, structureOf } from './structure.js';

/** Optional blocs are counted once: a candidate takes one of them. */
function blocsShouldStayFew(context: RuleContext): Violation[] {
  const { certification, facts } = context;
  if (repertoireOf(certification) === 'RS') return [];
  const structure = structureOf(context);
  const most = numberParameter(rule, 'seuil', context);
  const optional = structure.blocs.filter((one) => isOptional(one, facts.pathOf(one), structure)).length;
  const nombre = structure.blocs.length - optional + (optional ? 1 : 0);
  return nombre > most ? [{ place: namePlace(certification), params: { nombre: `${nombre}`, plus: `${most}` } }] : [];
}

const NINE = [
  ['Suivre les consommations', 'Suivi des consommations'],
  ['Régler une chaufferie', 'Réglage d’une chaufferie'],
  ['Organiser l’entretien', 'Organisation de l’entretien'],
  ['Rendre compte au gestionnaire', 'Compte rendu au gestionnaire'],
  ['Vérifier les pompes', 'Vérification des pompes'],
  ['Chiffrer un remplacement', 'Chiffrage d’un remplacement'],
  ['Conseiller les occupants', 'Conseil aux occupants'],
  ['Comparer des contrats', 'Comparaison de contrats'],
  ['Gérer un stock de pièces', 'Gestion d’un stock de pièces'],
] as const;

const several = (count: number) =>
  NINE.slice(0, count)
    .map(([titre, activite], rank) => bloc(`BC${rank + 1}`, titre, activite, [2 * rank + 1, 2 * rank + 2]))
    .join('');

export const rule: ModelRule = {
  id: 'STR-13',
  severity: 'hint',
  redaction: true,
  parameters: {
    seuil: {
      what: { fr: 'nombre de blocs qu’une certification ne dépasse pas', en: 'number of blocs that is not exceeded' },
      value: 8,
    },
  },
  title: { fr: 'Les blocs devraient rester peu nombreux', en: 'Blocs should stay few' },
  why: {
    fr: 'Un découpage en trop de blocs ne permet plus de relier chacun à l’exercice autonome d’une activité professionnelle.',
    en: 'With too many blocs, each can no longer be related to the autonomous practice of a professional activity.',
  },
  source: 'Vademecum RNCP 2023, p. 27',
  message: ({ nombre, plus }) => ({
    fr: `La certification a ${nombre} blocs, au-delà de ${plus} : réunissez ceux qui servent une même activité.`,
    en: `The certification has ${nombre} blocs, more than ${plus}: join those that serve one activity.`,
  }),
  example: { wrong: `certification X\n${several(9)}`, right: `certification X\n${several(4)}` },
  check: blocsShouldStayFew,
};

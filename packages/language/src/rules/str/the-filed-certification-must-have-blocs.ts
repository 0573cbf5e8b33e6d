import { repertoireOf } from '../../facts/repertoire.js';
import { namePlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { bloc, competence } from './example.js';
import { structureOf } from './structure.js';

function theFiledCertificationMustHaveBlocs(context: RuleContext): Violation[] {
  const { certification } = context;
  if (repertoireOf(certification) !== 'RNCP' || structureOf(context).blocs.length) return [];
  return [{ place: namePlace(certification), params: {} }];
}

export const rule: ModelRule = {
  id: 'STR-16',
  severity: 'error',
  redaction: true,
  final: true,
  title: {
    fr: 'La version déposée d’une certification du RNCP doit avoir des blocs',
    en: 'The filed version of an RNCP certification must have blocs',
  },
  why: {
    fr: 'La cohérence des blocs est un critère d’enregistrement : sans eux, la demande est en principe refusée. Pour une profession réglementée, écrivez « assume STR-16 » avec la raison.',
    en: 'The coherence of the blocs is a criterion of registration: without them the request is, as a rule, refused. For a regulated profession, write `assume STR-16` with the reason.',
  },
  source: 'Vademecum RNCP 2023, p. 28 ; Code du travail, art. R6113-9, 7°',
  message: () => ({
    fr: 'Cette certification serait déposée sans bloc : structurez-la en blocs de compétences, ou dites pourquoi elle n’en a pas (« assume STR-16 »).',
    en: 'This certification would be filed without any bloc: structure it in blocs de compétences, or say why it has none (`assume STR-16`).',
  }),
  example: {
    wrong: `certification X {\n    répertoire RNCP\n}\nactivité "Suivi des consommations" {\n${competence(1)}${competence(2)}}\n`,
    right: `certification X {\n    répertoire RNCP\n}\n${bloc('BC1', 'Suivre les consommations', 'Suivi des consommations', [1, 2])}${bloc('BC2', 'Organiser l’entretien', 'Organisation de l’entretien', [3, 4])}`,
  },
  check: theFiledCertificationMustHaveBlocs,
};

import type { Epreuve, NatureConnue, ParametresEpreuve, Partie, TexteModalite, UsageEpreuve } from '@referentiel/model';
import type { Evaluateur } from '../../../facts/evaluateurs.js';
import type { RuleContext } from '../../rule.js';
import { epreuvesLues, said, textsOfParametres } from './epreuves.js';
import { isDoneTogether, notionsOf, speaksOf } from './notions.js';

/** What is known of one thing that evaluates, from its parameters first, from clear words else. */
export interface Modalite {
  source: Epreuve | Partie | TexteModalite;
  /** A questionnaire and nothing more: QCM, « évaluation des connaissances ». */
  questionnaire: boolean;
  /** Shows the candidate at work, really or in a simulation. */
  professionnelle: boolean;
  /** A written paper as at school, and nothing that brings it near to work. */
  scolaire: boolean;
  /** Done together only. */
  collective: boolean;
  /** Clearly has something that the candidate does alone. */
  individuelle: boolean;
  autoEvaluation: boolean;
}

const PROFESSIONAL: ReadonlySet<NatureConnue> = new Set([
  'étude-de-cas',
  'mise-en-situation',
  'situation-réelle',
  'projet',
  'dossier',
  'mémoire',
  'soutenance',
  'entretien',
  'jeu-de-rôles',
]);

function naturesOf(parametres: readonly ParametresEpreuve[]): NatureConnue[] {
  return parametres.flatMap(({ nature = [] }) => nature.flatMap((one) => ('connue' in one ? [one.connue] : [])));
}

function fromWords(source: TexteModalite, texte: string): Modalite {
  const notions = notionsOf(texte);
  const professionnelle = notions.has('professionnel');
  return {
    source,
    professionnelle,
    questionnaire: notions.has('questionnaire') && !professionnelle,
    scolaire: (notions.has('scolaire') || notions.has('questionnaire')) && !professionnelle,
    collective: isDoneTogether([texte]),
    individuelle: notions.has('individuel'),
    autoEvaluation: notions.has('autoEvaluation') && !notions.has('evaluateurExterne'),
  };
}

/** A part is what it says itself; where it says nothing, what its épreuve says. */
function fromEpreuve(usage: UsageEpreuve, epreuve: Epreuve | Partie, context: RuleContext): Modalite {
  const lue = epreuvesLues(context).of(epreuve);
  const whole = epreuve.genre === 'epreuve';
  const own: ParametresEpreuve[] = whole
    ? [epreuve, ...epreuve.parties, usage.surcharges]
    : [epreuve, usage.surcharges];
  const around: ParametresEpreuve[] = whole || !lue ? [] : [lue.epreuve];
  const stated = naturesOf(own).length ? naturesOf(own) : naturesOf(around);
  const titres = whole ? (lue?.titres ?? []) : [epreuve.intitule ?? ''];
  const textes = [...titres, ...own.flatMap((one) => textsOfParametres(one, context))];
  const everything = [...textes, ...(lue && !whole ? lue.titres : [])];
  const professionnelle = stated.some((one) => PROFESSIONAL.has(one)) || speaksOf(everything, 'professionnel');
  const questionnaire = stated.length
    ? stated.every((one) => one === 'qcm')
    : speaksOf(titres, 'questionnaire') && !professionnelle;
  const travaux = [...own, ...(own.some(({ travail }) => travail) ? [] : around)].flatMap(
    ({ travail }) => travail ?? [],
  );
  const individual = travaux.some(({ individuel, groupe }) => individuel && !groupe) || speaksOf(textes, 'individuel');
  return {
    source: epreuve,
    professionnelle,
    questionnaire,
    scolaire: !professionnelle && (stated.length > 0 || speaksOf(everything, 'scolaire', 'questionnaire')),
    collective: travaux.length
      ? travaux.every(({ individuel, groupe }) => groupe && !individuel)
      : isDoneTogether(textes),
    individuelle: individual,
    autoEvaluation:
      stated.length > 0
        ? stated.every((one) => one === 'auto-évaluation')
        : speaksOf(titres, 'autoEvaluation') && !professionnelle,
  };
}

/** What is known of something that evaluates; undefined when its name means nothing (another rule says so). */
export function modaliteOf({ enVigueur }: Evaluateur, context: RuleContext): Modalite | undefined {
  if (enVigueur.genre !== 'usage') return fromWords(enVigueur, said(enVigueur.texte, context));
  return enVigueur.epreuve && fromEpreuve(enVigueur, enVigueur.epreuve, context);
}

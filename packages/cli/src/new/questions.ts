import { codeFromTitle, isCode, type NewReferentielAnswers, NIVEAUX_RNCP } from '@referentiel/language';
import { quoted, say } from '../language.js';

/** What is answered so far, as typed. */
export type Typed = { [key in keyof NewReferentielAnswers]?: string };

/** One thing to know of a new référentiel. */
export interface Question {
  key: keyof NewReferentielAnswers;
  text(): string;
  /** What an empty answer means; itself empty when nothing is then written. */
  otherwise(typed: Typed): string;
  /** Whether it is worth asking, by what is known. */
  applies?(typed: Typed): boolean;
  /** Why an answer cannot be taken; undefined when it can. */
  refusal?(answer: string): string | undefined;
  /** The answer as it is kept. */
  canonical?(answer: string): string;
}

function isRncp({ repertoire }: Typed): boolean {
  return repertoire === 'RNCP';
}

/** The questions in the order in which they are asked: each may look at the answers before it. */
export const QUESTIONS: readonly Question[] = [
  {
    key: 'intitule',
    text: () => say('Intitulé de la certification', 'Title of the certification'),
    otherwise: () => 'Nouvelle certification',
  },
  {
    key: 'code',
    text: () => say('Code court, en capitales', 'Short code, in capitals'),
    otherwise: ({ intitule = '' }) => codeFromTitle(intitule),
    refusal: (answer) =>
      isCode(answer)
        ? undefined
        : say(
            `${quoted(answer)} n’est pas un code : un seul mot qui commence par une capitale, par exemple ASNR.`,
            `${quoted(answer)} is no code: one word that begins with a capital, for example ASNR.`,
          ),
  },
  {
    key: 'repertoire',
    text: () => say('Répertoire : RNCP ou RS', 'Register: RNCP or RS'),
    otherwise: () => 'RNCP',
    canonical: (answer) => answer.toUpperCase(),
    refusal: (answer) =>
      /^(?:rncp|rs)$/i.test(answer)
        ? undefined
        : say(`Répondez RNCP ou RS, pas ${quoted(answer)}.`, `Answer RNCP or RS, not ${quoted(answer)}.`),
  },
  {
    key: 'niveau',
    text: () => say('Niveau de qualification', 'Level of qualification'),
    otherwise: () => '6',
    applies: isRncp,
    refusal: (answer) =>
      NIVEAUX_RNCP.some((niveau) => String(niveau) === answer)
        ? undefined
        : say(
            `Le niveau est un nombre de 2 à 8, pas ${quoted(answer)}.`,
            `The level is a number from 2 to 8, not ${quoted(answer)}.`,
          ),
  },
  {
    key: 'certificateur',
    text: () => say('Nom du certificateur (facultatif)', 'Name of the certifying body (optional)'),
    otherwise: () => '',
  },
  {
    key: 'bloc',
    text: () => say('Intitulé du premier bloc', 'Title of the first bloc'),
    otherwise: () => 'Analyser la demande et proposer une réponse',
    applies: isRncp,
  },
  {
    key: 'activite',
    text: () => say('Intitulé de sa première activité', 'Title of its first activity'),
    otherwise: () => 'Analyse de la demande',
    applies: isRncp,
  },
];

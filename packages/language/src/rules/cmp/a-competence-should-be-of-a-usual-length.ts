import { perText } from '../../french/per-text.js';
import { type ModelRule, numberParameter, type RuleContext, type Violation } from '../rule.js';
import { competenceTexts } from './competence-texts.js';
import { wordsOfObject } from './object-words.js';

/** The length as read: an accent written apart from its letter is not counted. */
const lengthOf = perText((text) => text.normalize('NFC').length);

function* aCompetenceShouldBeOfAUsualLength(context: RuleContext): Iterable<Violation> {
  const least = numberParameter(rule, 'minimum', context);
  const most = numberParameter(rule, 'maximum', context);
  for (const text of competenceTexts(context)) {
    const length = lengthOf(text.whole);
    // Of a verb almost alone, it is said elsewhere what is missing.
    const short = length < least && wordsOfObject(text) >= 3;
    if (!short && length <= most) continue;
    yield {
      place: text.name,
      params: { longueur: String(length), limite: String(short ? least : most), sens: short ? 'moins' : 'plus' },
      ...(text.element.code !== undefined && { element: text.element.code }),
    };
  }
}

export const rule: ModelRule = {
  id: 'CMP-08',
  severity: 'hint',
  redaction: true,
  parameters: {
    minimum: {
      what: {
        fr: 'Le nombre de caractères en deçà duquel la remarque est faite.',
        en: 'The number of characters below which the remark is made.',
      },
      value: 40,
    },
    maximum: {
      what: {
        fr: 'Le nombre de caractères au-delà duquel la remarque est faite.',
        en: 'The number of characters above which the remark is made.',
      },
      value: 320,
    },
  },
  title: {
    fr: 'Une compétence devrait tenir en une phrase de longueur usuelle',
    en: 'A competence should fit in a sentence of the usual length',
  },
  why: {
    fr: 'Aucun texte ne fixe de longueur. Mais une compétence très courte manque d’ordinaire de finalité, et une très longue en contient plusieurs ou glisse vers le critère.',
    en: 'No text sets a length. Yet a very short competence usually lacks a purpose, and a very long one holds several or drifts into criteria.',
  },
  source: 'Référentiel, relecture de dossiers réels',
  message: ({ longueur, limite, sens }) =>
    sens === 'moins'
      ? {
          fr: `La compétence n’a que ${longueur} caractères. Précisez son objet, sa finalité ou ses moyens.`,
          en: `The competence has only ${longueur} characters. Say its object, its purpose or its means.`,
        }
      : {
          fr: `La compétence a ${longueur} caractères, plus que les ${limite} usuels. Déplacez le détail dans les critères, ou séparez-la en deux.`,
          en: `The competence has ${longueur} characters, more than the usual ${limite}. Move details into the criteria, or split it in two.`,
        },
  check: aCompetenceShouldBeOfAUsualLength,
  example: {
    wrong: 'certification X\ncompétence C1 "Chiffrer trois devis pour choisir."\n',
    right: 'certification X\ncompétence C1 "Chiffrer les travaux d’un logement pour éclairer le choix du client."\n',
  },
};

import type { Bilingue } from '../../../json/problem.js';
import type { ReadRemark, ReadRemarkKind } from '../../document.js';
import type { Certainty, ImportRemark } from '../../imported.js';

type Said = { certainty: Certainty; message: (count: number) => Bilingue };

const s = (count: number) => (count > 1 ? 's' : '');

/** What the report says of each thing that a reader could not carry over as it stood. */
const SAID: Record<ReadRemarkKind, Said> = {
  insertion: {
    certainty: 'understood',
    message: (n) => ({
      fr: `Suivi des modifications\u00a0: ${n} insertion${s(n)} prise${s(n)} comme acceptée${s(n)}.`,
      en: `Tracked changes: ${n} insertion${s(n)} taken as accepted.`,
    }),
  },
  deletion: {
    certainty: 'understood',
    message: (n) => ({
      fr: `Suivi des modifications\u00a0: ${n} suppression${s(n)} prise${s(n)} comme acceptée${s(n)}, le texte supprimé n’est pas repris.`,
      en: `Tracked changes: ${n} deletion${s(n)} taken as accepted, the deleted text is left out.`,
    }),
  },
  move: {
    certainty: 'understood',
    message: (n) => ({
      fr: `Suivi des modifications\u00a0: ${n} déplacement${s(n)}, le texte est pris à sa nouvelle place.`,
      en: `Tracked changes: ${n} move${s(n)}, the text is taken at its new place.`,
    }),
  },
  'deleted-row': {
    certainty: 'understood',
    message: (n) => ({
      fr: `Suivi des modifications\u00a0: ${n} ligne${s(n)} de tableau supprimée${s(n)}, non reprise${s(n)}.`,
      en: `Tracked changes: ${n} deleted table row${s(n)} left out.`,
    }),
  },
  comment: {
    certainty: 'not-understood',
    message: (n) => ({
      fr: `${n} commentaire${s(n)} sans texte auquel le rattacher\u00a0: relisez le fichier Word.`,
      en: `${n} comment${s(n)} with no text to attach to: read the Word file.`,
    }),
  },
  'hidden-text': {
    certainty: 'not-understood',
    message: (n) => ({
      fr: `${n} passage${s(n)} de texte masqué dans Word, non repris\u00a0: affichez le texte masqué pour vérifier.`,
      en: `${n} passage${s(n)} of text hidden in Word, left out: show hidden text to check.`,
    }),
  },
  'text-box': {
    certainty: 'guessed',
    message: (n) => ({
      fr: `${n} zone${s(n)} de texte, lue${s(n)} à la place où elle est ancrée. Vérifiez l’ordre du texte.`,
      en: `${n} text box${n > 1 ? 'es' : ''}, read where anchored. Check the order of the text.`,
    }),
  },
  footnote: {
    certainty: 'guessed',
    message: (n) => ({
      fr: `${n} note${s(n)} de bas de page ou de fin, lue${s(n)} derrière le paragraphe qui l’appelle. Vérifiez.`,
      en: `${n} footnote${s(n)} or endnote${s(n)}, read behind the paragraph that calls it. Check it.`,
    }),
  },
  image: {
    certainty: 'not-understood',
    message: (n) => ({
      fr: `${n} image${s(n)} non reprise${s(n)}\u00a0: un texte qu’elle montrerait est à recopier.`,
      en: `${n} picture${s(n)} left out: copy any text that it shows.`,
    }),
  },
  object: {
    certainty: 'not-understood',
    message: (n) => ({
      fr: `${n} objet${s(n)} incorporé${s(n)} (feuille de calcul, graphique…) non repris\u00a0: recopiez ce qu’il dit.`,
      en: `${n} embedded object${s(n)} (sheet, chart…) left out: copy what it says.`,
    }),
  },
  equation: {
    certainty: 'guessed',
    message: (n) => ({
      fr: `${n} formule${s(n)} reprise${s(n)} comme un texte simple. Vérifiez.`,
      en: `${n} formula${s(n)} taken as plain text. Check it.`,
    }),
  },
  'nested-table': {
    certainty: 'guessed',
    message: (n) => ({
      fr: `${n} tableau${n > 1 ? 'x' : ''} dans une cellule, lu${s(n)} comme une suite de paragraphes. Vérifiez.`,
      en: `${n} table${s(n)} inside a cell, read as paragraphs. Check it.`,
    }),
  },
  'header-or-footer': {
    certainty: 'understood',
    message: (n) => ({
      fr: `En-tête${s(n)} et pied${s(n)} de page non repris\u00a0: le formulaire a les siens.`,
      en: 'Running headers and footers left out: the form has its own.',
    }),
  },
  unknown: {
    certainty: 'not-understood',
    message: (n) => ({
      fr: `${n} élément${s(n)} de Word inconnu${s(n)}\u00a0: comparez avec le fichier.`,
      en: `${n} unknown element${s(n)} of Word: compare with the file.`,
    }),
  },
};

/** What a reader says, as the report says it. */
export function reportOfReader(remarks: readonly ReadRemark[]): ImportRemark[] {
  return remarks.map(({ kind, count, text, place }) => ({
    certainty: SAID[kind].certainty,
    message: SAID[kind].message(count),
    ...(place && { place }),
    ...(text !== undefined && { text }),
  }));
}

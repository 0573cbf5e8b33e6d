import { type Element, printedCode } from '@referentiel/model';
import { type Impression, lignesOf, type Passage, texteLigne } from '../texte/index.js';

/**
 * The words by which a competence is known: its printed code, and the first line of its text. Where the text goes on
 * with a list, an ellipsis stands for the list and the colon that announces it.
 */
export function nomCompetence(passage: Passage): { code: string; texte: string } {
  const [opening, ...rest] = lignesOf({ ...passage, code: '' });
  const texte = opening ? texteLigne(opening) : '';
  return { code: passage.code ?? '', texte: rest.length ? texte.replace(/(?<![\s,])[\s,]*:\s*$/u, '…') : texte };
}

/** The printed code and title of a bloc or an option; nothing for the certification. */
export function titrePorteur(porteur: Element, { pathOf, certification }: Impression): string {
  if (porteur.genre === 'certification' || !('intitule' in porteur)) return '';
  return [printedCode(porteur, pathOf(porteur), certification), porteur.intitule].filter(Boolean).join(' ');
}

const NOM_MAX = 130;

/** The beginning of a text, by whole words, for a table in which it is only a name. */
export function abrege(texte: string): string {
  if (texte.length <= NOM_MAX) return texte;
  const cut = texte.lastIndexOf(' ', NOM_MAX);
  return `${texte.slice(0, cut > 0 ? cut : NOM_MAX).replace(/(?<![\s,;:.–-])[\s,;:.–-]+$/u, '')}…`;
}

import type { Derogation, ElementBase, Note, Texte, TexteTitre } from '@referentiel/model';
import { corpsOf, type Piece, propriete, type Statement } from './statement.js';
import { printTexte, printTexteFacultatif, printTexteTitre, proprieteTexte } from './texte.js';

/** The keywords that words agree with in the masculine; the other elements are feminine. */
const MASCULINS = new Set(['bloc', 'choix', 'critère']);

/** A word of the language as it agrees with an element: `évalué`, `évaluée`. */
export function accord(mot: string, motCle: string): string {
  return MASCULINS.has(motCle) ? mot : `${mot}e`;
}

/** What the head of an element says before its title: keyword, name, printed code. */
export function printHead(motCle: string, { code, imprime }: Pick<ElementBase, 'code' | 'imprime'>): Piece[] {
  const printed: Piece[] = imprime === undefined ? [] : [accord('imprimé', motCle), { titre: imprime }];
  return [motCle, ...(code === undefined ? [] : [code]), ...printed];
}

/** A title, where there is one. */
export function printIntitule(intitule: string | undefined): Piece[] {
  return intitule === undefined ? [] : [{ titre: intitule }];
}

/** An element with its head and its body; no braces around nothing. */
export function printElement(genre: string, head: Piece[], corps: Statement[], compact = false): Statement {
  return { genre, pieces: [...head, ...corpsOf(corps, compact)], grand: true };
}

/** Waivers, then the author's notes. */
export function printSuivi({ notes, derogations }: { notes: Note[]; derogations: Derogation[] }): Statement[] {
  return [
    ...derogations.map(({ regle, raison }) => propriete('assume', regle, ...printTexteFacultatif(raison))),
    ...notes.map(({ texte }) => propriete('note', printTexte(texte))),
  ];
}

/** The texts that introduce a container, before what it holds. */
export function printIntroduction(element: {
  prerequis?: Texte;
  contexte?: TexteTitre;
  description?: TexteTitre;
}): Statement[] {
  return [
    ...proprieteTexte('prérequis', element.prerequis),
    ...(element.contexte ? [printTexteTitre('contexte', element.contexte)] : []),
    ...(element.description ? [printTexteTitre('description', element.description)] : []),
  ];
}

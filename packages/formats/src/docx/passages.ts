import type { Page } from '../tableau/index.js';
import { type Ligne, lignesOf, type Passage, texteLigne } from '../texte/index.js';
import type { Bookmarks } from './bookmarks.js';
import { INDENT, INDENT_NUMERO, NUM_PUCE, type Numbering } from './numbering.js';
import { type ParagraphOptions, paragraph } from './paragraph.js';
import { run } from './run.js';
import type { Sommaire } from './sommaire.js';

/** What the parts of a document share while they are written. */
export interface Redaction {
  numbering: Numbering;
  bookmarks: Bookmarks;
  /** Gathers the headings for the table of contents, in a document that has one. */
  sommaire?: Sommaire;
  /** What has its description in the official table (`decritsPar`); worked out again when absent. */
  decrits?: ReadonlySet<unknown>;
  /** The page that tables are made for; that of the form when absent. */
  page?: Page;
  /** The runs of each printed line of a passage, where they hold more than its characters: comments. */
  annoter?(passage: Passage, lignes: Ligne[]): string[];
}

/** The runs of a printed line. */
export function runsOf({ runs }: Ligne): string {
  return runs
    .map(({ texte, gras, italique }) => run(texte, { ...(gras && { gras }), ...(italique && { italique }) }))
    .join('');
}

/** The runs of a passage that makes one paragraph, for those that have a style of their own: titles. */
export function runsOfTitle(passage: Passage, { annoter }: Redaction): string {
  const lignes = lignesOf(passage);
  return (annoter?.(passage, lignes) ?? lignes.map(runsOf)).join('');
}

/** The styles of one kind of place: running text, a cell, the heading of the table. */
export interface Feuille {
  texte: string;
  /** Titles and criteria, first in their cell or further down, where a little more air parts them. */
  titre: readonly [string, string];
  critere: readonly [string, string];
  puces: readonly [string, string];
  numero: string;
  /** Statements above and below the table: they look like any text, and are told from it when the document is read back. */
  mention?: string;
  /** Whether bullets and indentation must be said again, the styles having none. */
  directe?: true;
}

export const CELLULE: Feuille = {
  texte: 'Cellule',
  titre: ['TitreCellule', 'TitreSuivant'],
  critere: ['Critere', 'CritereSuivant'],
  puces: ['Puce', 'SousPuce'],
  numero: 'Numero',
};

export const CORPS: Feuille = {
  texte: 'Normal',
  titre: ['Normal', 'Normal'],
  critere: ['Normal', 'Normal'],
  puces: ['ListBullet', 'ListBullet2'],
  numero: 'ListNumber',
  mention: 'Mention',
};

export const ENTETE: Feuille = {
  texte: 'EnteteTableau',
  titre: ['EnteteTableau', 'EnteteTableau'],
  critere: ['EnteteTableau', 'EnteteTableau'],
  puces: ['EnteteTableau', 'EnteteTableau'],
  numero: 'EnteteTableau',
  directe: true,
};

/** One step of indentation, in twentieths of a point. */
const RETRAIT = 170;

const TITRES = new Set(['activite', 'tache', 'sousTache', 'epreuve', 'partie', 'finale', 'bloc', 'option', 'choix']);

function styleOf(ligne: Ligne, feuille: Feuille, first: boolean): string {
  if (ligne.puce) return ligne.puce.numero === undefined ? feuille.puces[ligne.puce.niveau] : feuille.numero;
  if (ligne.role === 'mention' && feuille.mention) return feuille.mention;
  if (!ligne.ouvrante) return feuille.texte;
  if (ligne.role === 'critere' || ligne.role === 'resultat') return feuille.critere[first ? 0 : 1];
  return TITRES.has(ligne.role) ? feuille.titre[first ? 0 : 1] : feuille.texte;
}

function optionsOf(ligne: Ligne, feuille: Feuille, num: number): ParagraphOptions {
  const { puce, retrait } = ligne;
  if (!puce) return retrait ? { indent: { left: retrait * RETRAIT } } : {};
  const ordered = puce.numero !== undefined;
  const base = ordered ? INDENT_NUMERO : INDENT[puce.niveau];
  const indent =
    retrait || feuille.directe ? { indent: { left: base.left + retrait * RETRAIT, hanging: base.hanging } } : {};
  if (ordered) return { num: { id: num, level: 0 }, ...indent };
  return feuille.directe ? { num: { id: NUM_PUCE, level: puce.niveau }, ...indent } : indent;
}

/**
 * The paragraphs of some passages. Ordered lists start again where the author's do; a competence becomes a bookmark;
 * `titre` is the style of the first line of all, for a row that opens with a heading; `keepNext` ties all lines, or the
 * first one, to the row below.
 */
export function paragraphsOf(
  passages: Passage[],
  feuille: Feuille,
  { numbering, bookmarks, annoter, sommaire }: Redaction,
  { keepNext, titre }: { keepNext?: boolean | 'first'; titre?: string } = {},
): string[] {
  const paragraphs: string[] = [];
  let num = NUM_PUCE;
  for (const passage of passages) {
    const { role, element, code } = passage;
    const lignes = lignesOf(passage);
    const contents = annoter?.(passage, lignes) ?? lignes.map(runsOf);
    lignes.forEach((ligne, rank) => {
      if (ligne.puce?.premiere) num = numbering.ordered(ligne.puce.numero ?? 1);
      const runs = contents[rank] ?? '';
      const content = role === 'competence' && element && rank === 0 ? bookmarks.mark(element, code ?? '', runs) : runs;
      const first = !paragraphs.length;
      const marked = titre && first ? sommaire?.titre(titre, texteLigne(ligne), content) : undefined;
      const style = titre && first ? titre : styleOf(ligne, feuille, first);
      const keep = keepNext === 'first' ? first : keepNext;
      // Headings stay with what follows by their style: said of every line or of none, it is said of them too.
      const kept = keep || (titre && first && keepNext === false) ? { keepNext: !!keep } : {};
      paragraphs.push(paragraph(style, marked ?? content, { ...optionsOf(ligne, feuille, num), ...kept }));
    });
  }
  return paragraphs;
}

import { type Colonne, type EnTete, PAGE_FORMULAIRE, type Page } from '../tableau/index.js';

/** Twentieths of a point: a line of the heading, the air around a paragraph, that around a cell at its sides and above. */
const LIGNE = 207;
const PARAGRAPHE = 40;
const COTES = 170;
const MARGES = 114;

/** Width of a character in the heading: capitals in bold, small letters in italic. */
const CAPITALE = 112;
const MINUSCULE = 82;

/** From this width on, measured on the page of the form, the heading of the activities takes four lines: they are not cut. */
const ASSEZ_LARGE = 2450;

/** What words that do not fill their lines add. */
const COUPE = 1.1;

const hauteurTexte = (texte: string, caractere: number, width: number) =>
  Math.ceil((texte.length * caractere * COUPE) / Math.max(width, caractere)) * LIGNE + PARAGRAPHE;

function hauteurCellule({ titre, definition }: EnTete, width: number): number {
  const below = definition ? hauteurTexte(definition, MINUSCULE, width - COTES) : 0;
  return hauteurTexte(titre, CAPITALE, width - COTES) + below + MARGES;
}

/**
 * The least height of the second row of the heading, for the single columns that run over both rows: LibreOffice counts
 * their text on the first page only, and cuts it where the heading is repeated. Undefined where two lines are enough, as
 * on the page of the form unless long texts beside it have made a column narrow.
 */
export function hauteurSecondeRangee(colonnes: readonly Colonne[], widths: number[], page?: Page): number | undefined {
  const narrowest = Math.min(...colonnes.flatMap(({ groupe }, rank) => (groupe ? [] : [widths[rank] ?? 0])));
  if (!page || (page.largeur >= PAGE_FORMULAIRE.largeur && narrowest >= ASSEZ_LARGE)) return undefined;
  let single = 0;
  let upper = 0;
  let lower = 0;
  colonnes.forEach((colonne, rank) => {
    const { groupe } = colonne;
    const width = widths[rank] ?? 0;
    if (!groupe) {
      single = Math.max(single, hauteurCellule(colonne, width));
      return;
    }
    const total = widths.reduce((sum, one, at) => (colonnes[at]?.groupe === groupe ? sum + one : sum), 0);
    upper = Math.max(upper, hauteurCellule(groupe, total));
    lower = Math.max(lower, hauteurCellule(colonne, width));
  });
  return single - upper > lower ? single - upper : undefined;
}

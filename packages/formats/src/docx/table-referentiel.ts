import type { Element } from '@referentiel/model';
import { type Colonne, hauteursLignes, isEncadre, isEnTeteRepete, legendeOf, type Tableau } from '../tableau/index.js';
import type { Impression } from '../texte/index.js';
import { COULEURS } from './couleurs.js';
import { insecableMax, keptRows } from './ensemble.js';
import { hauteurSecondeRangee } from './hauteur-entete.js';
import { FONDS, styleTitre, titresOf } from './ouvertures.js';
import { paragraph } from './paragraph.js';
import { CELLULE, ENTETE, paragraphsOf, type Redaction } from './passages.js';
import { run } from './run.js';
import { cell, row, table, widthsOf } from './table.js';

function heading({ titre, definition }: { titre: string; definition?: string }): string[] {
  return [
    paragraph('EnteteTableau', run(titre, { gras: true })),
    ...(definition ? [paragraph('EnteteTableau', run(definition, { italique: true }))] : []),
  ];
}

/** The heading of two rows: single columns run over both, a group stands above its columns. */
function headerRows(colonnes: Colonne[], widths: number[], redaction: Redaction): string[] {
  const options = {
    header: isEnTeteRepete(colonnes, redaction.page),
    cantSplit: isEnTeteRepete(colonnes, redaction.page),
  };
  const base = { shade: COULEURS.enTete, centre: true };
  const upper: string[] = [];
  const lower: string[] = [];
  colonnes.forEach((colonne, rank) => {
    const width = widths[rank] ?? 0;
    const { groupe } = colonne;
    const own = [...heading(colonne), ...paragraphsOf(colonne.mentions, ENTETE, redaction)];
    if (!groupe) {
      upper.push(cell({ width, merge: 'restart', ...base }, own));
      lower.push(cell({ width, merge: 'continue', shade: COULEURS.enTete }, [paragraph('EnteteTableau', '')]));
      return;
    }
    lower.push(cell({ width, ...base }, own));
    if (groupe === colonnes[rank - 1]?.groupe) return;
    const members = colonnes.flatMap((other, at) => (other.groupe === groupe ? [widths[at] ?? 0] : []));
    const total = members.reduce((sum, one) => sum + one, 0);
    upper.push(cell({ width: total, span: members.length, ...base }, heading(groupe)));
  });
  const hauteur = hauteurSecondeRangee(colonnes, widths, redaction.page);
  return [row(options, upper), row({ ...options, ...(hauteur && { hauteur }) }, lower)];
}

function rowsOf(
  layout: Tableau,
  widths: number[],
  titres: ReadonlySet<Element>,
  impression: Impression,
  redaction: Redaction,
): string[] {
  const heights = hauteursLignes(layout.lignes, layout.colonnes, redaction.page);
  const whole = insecableMax(layout.colonnes, redaction);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const kept = keptRows(layout, heights, whole, impression);
  const open = widths.map(() => 0);
  return layout.lignes.map((ligne, rank) => {
    const cantSplit = (heights[rank] ?? 0) < whole;
    const keepNext = kept[rank] ?? false;
    if (ligne.genre === 'pleine') {
      const titre = styleTitre(ligne, titres, impression);
      const shade = FONDS[ligne.nature];
      const paragraphs = paragraphsOf(ligne.contenu, CELLULE, redaction, { ...(titre && { titre }), keepNext });
      return row({ cantSplit }, [cell({ width: total, span: widths.length, ...(shade && { shade }) }, paragraphs)]);
    }
    const cells = ligne.cellules.map((cellule, column) => {
      const width = widths[column] ?? 0;
      if (cellule) {
        open[column] = cellule.rowSpan - 1;
        const merged = cellule.rowSpan > 1;
        // The text of a merged cell runs over the rows below: only its first line is tied to them.
        const keep = keepNext && (merged ? ('first' as const) : true);
        const paragraphs = paragraphsOf(cellule.contenu, CELLULE, redaction, { keepNext: keep });
        return cell({ width, keepNext, ...(merged && { merge: 'restart' as const }) }, paragraphs);
      }
      const continues = (open[column] ?? 0) > 0;
      open[column] = Math.max(0, (open[column] ?? 0) - 1);
      return cell({ width, keepNext, ...(continues && { merge: 'continue' as const }) });
    });
    return row({ cantSplit }, cells);
  });
}

/**
 * Rows of the form as a table: under its heading, repeated on each page, where there are rows of competences; in one
 * column without heading where all run over the full width. `titres`: the elements whose titles are headings.
 */
export function tableLignes(
  layout: Tableau,
  legende: { caption: string; description: string },
  titres: ReadonlySet<Element>,
  impression: Impression,
  redaction: Redaction,
): string {
  const { colonnes } = layout;
  const boxed = isEncadre(layout);
  const parts = boxed ? [1] : colonnes.map(({ part }) => part);
  const widths = widthsOf(parts, redaction.page?.largeur);
  const header = boxed ? [] : headerRows(colonnes, widths, redaction);
  return table({ widths, ...legende, sansEntete: boxed }, [
    ...header,
    ...rowsOf(layout, widths, titres, impression, redaction),
  ]);
}

/** The table of the form: repeated heading, rows over the full width, one row per competence with merged cells. */
export function tableReferentiel(layout: Tableau, impression: Impression, redaction: Redaction): string {
  const { titre: caption, description } = legendeOf(layout.colonnes);
  return tableLignes(layout, { caption, description }, titresOf(layout.lignes), impression, redaction);
}

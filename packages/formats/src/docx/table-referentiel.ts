import type { Element } from '@referentiel/model';
import {
  type Colonne,
  hauteurOf,
  isEnTeteRepete,
  type LigneTableau,
  legendeOf,
  lignesParPage,
  type Tableau,
} from '../tableau/index.js';
import type { Impression } from '../texte/index.js';
import { COULEURS } from './couleurs.js';
import { paragraph } from './paragraph.js';
import { CELLULE, ENTETE, paragraphsOf, type Redaction } from './passages.js';
import { run } from './run.js';
import { cell, row, table, widthsOf } from './table.js';

/** A row is kept whole only well below the height of a page: the estimate may be wrong by a third. */
export const INSECABLE_MAX = 0.6;

function heading({ titre, definition }: { titre: string; definition?: string }): string[] {
  return [
    paragraph('EnteteTableau', run(titre, { gras: true })),
    ...(definition ? [paragraph('EnteteTableau', run(definition, { italique: true }))] : []),
  ];
}

/** The heading of two rows: single columns run over both, a group stands above its columns. */
function headerRows(colonnes: Colonne[], widths: number[], redaction: Redaction): string[] {
  const options = { header: isEnTeteRepete(colonnes), cantSplit: isEnTeteRepete(colonnes) };
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
  return [row(options, upper), row(options, lower)];
}

/**
 * The height of each row in lines. What a merged cell has beyond its rows falls to the last of them, as in Word and in
 * LibreOffice.
 */
export function heightsOf({ lignes, colonnes }: Tableau): number[] {
  const heights = lignes.map((ligne) => {
    if (ligne.genre === 'pleine') return hauteurOf(ligne.contenu, 1);
    return ligne.cellules.reduce((most, cellule, rank) => {
      if (!cellule || cellule.rowSpan > 1) return most;
      return Math.max(most, hauteurOf(cellule.contenu, colonnes[rank]?.part ?? 1));
    }, 1);
  });
  lignes.forEach((ligne, from) => {
    if (ligne.genre === 'pleine') return;
    ligne.cellules.forEach((cellule, rank) => {
      if (!cellule || cellule.rowSpan < 2) return;
      const last = from + cellule.rowSpan - 1;
      const above = heights.slice(from, last).reduce((sum, height) => sum + height, 0);
      const rest = hauteurOf(cellule.contenu, colonnes[rank]?.part ?? 1) - above;
      heights[last] = Math.max(heights[last] ?? 0, rest);
    });
  });
  return heights;
}

const SHADES: Partial<Record<string, string>> = {
  bloc: COULEURS.bloc,
  choix: COULEURS.bloc,
  option: COULEURS.option,
  finale: COULEURS.annexe,
};

type Ouverture = Extract<LigneTableau, { genre: 'pleine' }>;

const OUVERTURES = new Set(['bloc', 'choix', 'option']);

/** Whether a row opens with the title of a bloc, a choice or an option; that of a choice may be absent. */
function isTitled({ contenu: [first] }: Ouverture): boolean {
  return first?.intitule !== undefined || first?.code !== undefined;
}

/** Blocs, choices and options are headings, as deep as the titled ones that hold them. */
function headingStyle({ element }: Ouverture, titled: Set<Element>, impression: Impression): string {
  const around = impression.pathOf(element).filter((owner) => titled.has(owner));
  return `Heading${Math.min(around.length + 2, 5)}`;
}

/** Lines that must follow a title on its page: a single short row below it would still look forgotten. */
const SUITE_MIN = 8;

/**
 * Whether each row stays on the page of the next one: a title with what it opens, then short rows until enough of them
 * stand below it. A title followed by one of its own rank (an option that only lists activities) opens nothing.
 */
function keptRows({ lignes }: Tableau, heights: number[], page: number, impression: Impression): boolean[] {
  let chain = 0;
  let below = Number.POSITIVE_INFINITY;
  return lignes.map((ligne, rank) => {
    const height = heights[rank] ?? 0;
    const next = lignes[rank + 1];
    if (ligne.genre === 'pleine' && OUVERTURES.has(ligne.nature)) {
      below = 0;
      if (!next || !(next.element === ligne.element || impression.pathOf(next.element).includes(ligne.element))) {
        below = Number.POSITIVE_INFINITY;
      }
    } else below += height;
    chain = below < SUITE_MIN ? chain + height : 0;
    return below < SUITE_MIN && chain < page && height < page && next !== undefined;
  });
}

function rowsOf(layout: Tableau, widths: number[], impression: Impression, redaction: Redaction): string[] {
  const heights = heightsOf(layout);
  const whole = lignesParPage(layout.colonnes) * INSECABLE_MAX;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const kept = keptRows(layout, heights, whole, impression);
  const titled = new Set(
    layout.lignes.flatMap((ligne) =>
      ligne.genre === 'pleine' && OUVERTURES.has(ligne.nature) && isTitled(ligne) ? [ligne.element] : [],
    ),
  );
  const open = widths.map(() => 0);
  return layout.lignes.map((ligne, rank) => {
    const cantSplit = (heights[rank] ?? 0) < whole;
    const keepNext = kept[rank] ?? false;
    if (ligne.genre === 'pleine') {
      const titre = titled.has(ligne.element) && OUVERTURES.has(ligne.nature);
      const shade = SHADES[ligne.nature];
      const paragraphs = paragraphsOf(ligne.contenu, CELLULE, redaction, {
        ...(titre && { titre: headingStyle(ligne, titled, impression) }),
        keepNext,
      });
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

/** The table of the form: repeated heading, rows over the full width, one row per competence with merged cells. */
export function tableReferentiel(layout: Tableau, impression: Impression, redaction: Redaction): string {
  const { colonnes } = layout;
  const widths = widthsOf(colonnes.map(({ part }) => part));
  const { titre, description } = legendeOf(colonnes);
  const options = { widths, caption: titre, description };
  return table(options, [...headerRows(colonnes, widths, redaction), ...rowsOf(layout, widths, impression, redaction)]);
}

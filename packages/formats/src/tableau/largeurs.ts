import { lignesParPage } from './hauteur.js';
import { HauteursEssais } from './hauteurs-essais.js';
import { PAGE_FORMULAIRE, type Page } from './page.js';
import type { Colonne, GenreColonne, LigneTableau } from './structure.js';

/** Shares are counted in thousandths: sums stay exact. */
const UNITE = 1000;

/**
 * Bounds of a share. Under the first a column is a ribbon: competences, which are what is read, keep more room than the
 * titles of activities; over the second, the others look like an appendix. Three columns are never so narrow.
 */
const MIN: Record<GenreColonne, number> = { activites: 140, competences: 200, modalites: 160, criteres: 180 };
const MIN_DE_TROIS = 240;
const MAX = 450;
/** How much more of a narrow page the first bound is, so that long words stay whole in four columns. */
const ETROIT_MAX = 1.3;

/** What one column gives to another in a step: large moves first, then finer ones. */
const PAS = [40, 20, 10];
const ESSAIS_MAX = 60;

/** The form's own proportions stand in a short table, and where others do not make it shorter by this share. */
const PAGES_MIN = 1.5;
const GAIN_MIN = 0.06;

/**
 * How many pages the rows take for shares in thousandths, below a heading that repeats statements as high as its columns
 * are narrow.
 */
function pagesSelon(
  official: readonly Colonne[],
  lignes: readonly LigneTableau[],
  page: Page,
): (parts: readonly number[]) => number {
  const essais = new HauteursEssais(lignes, page);
  return (thousandths) => {
    const parts = thousandths.map((part) => part / UNITE);
    const colonnes = official.map((colonne, rank) => ({ ...colonne, part: parts[rank] ?? 1 }));
    return essais.total(parts) / lignesParPage(colonnes, page);
  };
}

/** The shares made by moving `pas` from one column to another, within the bounds. */
function voisins(colonnes: readonly Colonne[], parts: readonly number[], pas: number, page: Page): number[][] {
  const narrow = Math.min(ETROIT_MAX, Math.max(1, PAGE_FORMULAIRE.largeur / page.largeur));
  const min = ({ genre }: Colonne) => (colonnes.length > 3 ? MIN[genre] * narrow : MIN_DE_TROIS);
  return colonnes.flatMap((giver, from) =>
    parts.flatMap((taker, to) => {
      if (from === to || (parts[from] ?? 0) - pas < min(giver) || taker + pas > MAX) return [];
      return [parts.map((part, rank) => part - (rank === from ? pas : 0) + (rank === to ? pas : 0))];
    }),
  );
}

/**
 * The shares of the columns of a table that make it short: a column of long texts takes from one of short texts. Each
 * stands within bounds; the same rows give the same shares; the form's proportions are kept where others gain little.
 */
export function largeursOf(colonnes: readonly Colonne[], lignes: readonly LigneTableau[], page: Page): number[] {
  const official = colonnes.map(({ part }) => Math.round(part * UNITE));
  const pagesOf = pagesSelon(colonnes, lignes, page);
  const before = pagesOf(official);
  if (before < PAGES_MIN) return colonnes.map(({ part }) => part);
  let parts = official;
  let best = before;
  let essais = 0;
  for (const pas of PAS) {
    for (let better = true; better && essais < ESSAIS_MAX; essais++) {
      better = false;
      for (const candidate of voisins(colonnes, parts, pas, page)) {
        const pages = pagesOf(candidate);
        if (pages >= best) continue;
        best = pages;
        parts = candidate;
        better = true;
      }
    }
  }
  return best > before * (1 - GAIN_MIN) ? colonnes.map(({ part }) => part) : parts.map((part) => part / UNITE);
}

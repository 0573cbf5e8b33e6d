import type { Certification, Element } from '@referentiel/model';
import { type Impression, impressionOf, type Passage, passagesIntroduction, passageTexte } from '../texte/index.js';
import { ColonneActivites } from './colonne-activites.js';
import { cellulesModalites } from './colonne-modalites.js';
import { colonnesOf } from './colonnes.js';
import { largeursOf } from './largeurs.js';
import { pageOf } from './orientation.js';
import { PAGE_FORMULAIRE, type Page } from './page.js';
import { mentionsOf, planOf } from './plan.js';
import { isRangee, type Plan, type Rangee } from './rangee.js';
import type { Cellule, Colonne, GenreColonne, LigneTableau, Tableau } from './structure.js';

/** The container of the first column. */
function conteneurOf({ path }: Rangee): Element | undefined {
  return path.at(-1);
}

/** The activity, whose tasks have cells of their own in the first column but share modalities; else the container. */
function activiteOf(rangee: Rangee): Element | undefined {
  return rangee.path.findLast((owner) => owner.genre === 'activite') ?? conteneurOf(rangee);
}

/** Neighbouring rows of one owner; a full-width row or a last row parts them. */
function groupsOf(plan: Plan, ownerOf: (rangee: Rangee) => Element | undefined): Rangee[][] {
  const groups: Rangee[][] = [];
  let open: Rangee | undefined;
  for (const ligne of plan) {
    if (!isRangee(ligne)) {
      open = undefined;
      continue;
    }
    if (open && !ligne.bilan && ownerOf(open) === ownerOf(ligne)) groups.at(-1)?.push(ligne);
    else groups.push([ligne]);
    open = ligne.bilan ? undefined : ligne;
  }
  return groups;
}

/** Whether a row has no criteria, neither its own nor those of a container. */
function isSansCriteres({ criteres, criteresDe, bilan }: Rangee): boolean {
  return !criteres.length && !criteresDe && !bilan;
}

/** The cells of criteria. The rows of an activity without any share one empty cell, as they do for the modalities. */
function cellulesCriteres(plan: Plan): Map<Rangee, Cellule> {
  const cells = new Map<Rangee, Cellule>();
  const shared = new Set<Rangee>();
  for (const group of groupsOf(plan, activiteOf)) {
    const [first] = group;
    if (!first || !group.every(isSansCriteres)) continue;
    cells.set(first, { contenu: [], rowSpan: group.length });
    for (const rangee of group) shared.add(rangee);
  }
  let merged: { owner: object; cell: Cellule } | undefined;
  for (const ligne of plan.filter(isRangee)) {
    if (shared.has(ligne)) {
      merged = undefined;
      continue;
    }
    const owner = ligne.criteresDe;
    if (owner && merged?.owner === owner) {
      merged.cell.rowSpan++;
      continue;
    }
    const cell = { contenu: ligne.criteres, rowSpan: 1 };
    cells.set(ligne, cell);
    merged = owner && { owner, cell };
  }
  return cells;
}

/** What the layout of a plan is whatever the widths of its columns. */
interface Disposition {
  plan: Plan;
  activites: Map<Rangee, Cellule>;
  criteres: Map<Rangee, Cellule>;
  /** The rows of each activity, which may share cells of modalities. */
  groupes: Rangee[][];
}

function dispositionOf(plan: Plan, impression: Impression): Disposition {
  const activites = new Map<Rangee, Cellule>();
  const colonne = new ColonneActivites(impression);
  for (const group of groupsOf(plan, conteneurOf)) {
    const [first] = group;
    if (first) activites.set(first, { contenu: colonne.cell(first), rowSpan: group.length });
  }
  return { plan, activites, criteres: cellulesCriteres(plan), groupes: groupsOf(plan, activiteOf) };
}

function lignesOf(
  { plan, activites, criteres, groupes }: Disposition,
  colonnes: Colonne[],
  page: Page,
): LigneTableau[] {
  const modalites = new Map<Rangee, Cellule>();
  for (const group of groupes) {
    for (const [rangee, cell] of cellulesModalites(group, colonnes, page)) modalites.set(rangee, cell);
  }
  const cellOf = (rangee: Rangee, genre: GenreColonne): Cellule | undefined => {
    if (genre === 'competences') return { contenu: rangee.competence, rowSpan: 1 };
    return { activites, modalites, criteres }[genre].get(rangee);
  };
  return plan.map((ligne): LigneTableau => {
    if (!isRangee(ligne)) return ligne;
    return { genre: 'cellules', element: ligne.element, cellules: colonnes.map(({ genre }) => cellOf(ligne, genre)) };
  });
}

/**
 * Columns as wide as their texts want, on the page that suits them, and the rows cut for both. A first layout by the
 * proportions of the form tells how long the texts are.
 */
function dispose(impression: Impression, given: Page | undefined): Pick<Tableau, 'colonnes' | 'lignes' | 'page'> {
  const disposition = dispositionOf(planOf(impression), impression);
  const official = colonnesOf(impression);
  const first = lignesOf(disposition, official, given ?? PAGE_FORMULAIRE);
  const page = given ?? pageOf(first, official);
  const parts = largeursOf(official, first, page);
  const colonnes = official.map((colonne, rank) => ({ ...colonne, part: parts[rank] ?? colonne.part }));
  const same = page === (given ?? PAGE_FORMULAIRE) && colonnes.every(({ part }, rank) => part === official[rank]?.part);
  return { colonnes, lignes: same ? first : lignesOf(disposition, colonnes, page), page };
}

/**
 * Lays out a certification whose printing is already prepared, for pages of some size, or for those that suit the table
 * when none is given; see `tableau`.
 */
export function tableauOf(impression: Impression, page?: Page): Tableau {
  const { certification } = impression;
  const avant: Passage[] = [
    ...passageTexte('objectifs', certification.objectifs, 'Objectifs', certification, impression),
    ...passagesIntroduction(certification, impression),
    ...mentionsOf(certification, 'en tête', impression),
  ];
  return {
    avant,
    ...dispose(impression, page),
    apres: mentionsOf(certification, 'en fin', impression),
  };
}

/**
 * The official table of a certification, for every format that shows it: what stands above, the columns, one row per
 * competence with merged cells, full-width rows, what stands below. Never fails: an unknown name is printed as written.
 * Source of the layout: product.md « Word: what stands where ».
 */
export function tableau(certification: Certification): Tableau {
  return tableauOf(impressionOf(certification));
}

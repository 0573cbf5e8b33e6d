import type { BlocTexte, Run } from '@referentiel/model';
import type { Passage } from '../texte/index.js';
import { hauteurOf, lignesParPage } from './hauteur.js';
import type { Page } from './page.js';
import type { Rangee } from './rangee.js';
import type { Cellule, Colonne } from './structure.js';

const runKey = (run: Run) =>
  `${'texte' in run ? run.texte : `{${run.parametre}}`}\u0001${run.gras ? 'g' : ''}${run.italique ? 'i' : ''}`;
const runsKey = (runs: Run[]) => runs.map(runKey).join('\u0002');

function blocKey(bloc: BlocTexte): string {
  if (bloc.genre === 'paragraphe') return runsKey(bloc.runs);
  const puces = bloc.puces.map(({ runs, sousPuces }) => [runsKey(runs), ...sousPuces.map(runsKey)].join('\u0003'));
  return `${bloc.ordonnee ? (bloc.debut ?? 1) : '-'}\u0004${puces.join('\u0005')}`;
}

function passageKey({ role, code, label, intitule, prose, retrait, puce }: Passage): string {
  const blocs = prose?.blocs.map(blocKey).join('\u0006');
  return [role, code, label, intitule, retrait, puce, blocs].join('\u0007');
}

/** Keys of the contents of rows, which are laid out once for the form's proportions and once for others. */
const keys = new WeakMap<Passage[], string>();

/** Two cells are the same when they print the same, wherever their texts come from. */
function keyOf(contenu: Passage[]): string {
  const known = keys.get(contenu);
  if (known !== undefined) return known;
  const key = contenu.map(passageKey).join('\u0008');
  keys.set(contenu, key);
  return key;
}

function rowHeight(rangee: Rangee, parts: Map<Colonne['genre'], number>, page: Page): number {
  const criteres = rangee.criteresDe ? [] : rangee.criteres;
  return Math.max(
    hauteurOf(rangee.competence, parts.get('competences') ?? 1, page),
    hauteurOf(criteres, parts.get('criteres') ?? 1, page),
  );
}

/**
 * The height of a page is a low estimate, made for rows that must not be cut. A merged cell that runs a little over
 * loses nothing, and cutting one that fits would repeat a text on the same page.
 */
const TOLERANCE = 1.15;

/** Cuts neighbours with the same content into runs of about one page: a taller cell would be empty on later pages. */
function cutByPage(rangees: Rangee[], heights: number[], page: number): Rangee[][] {
  const total = heights.reduce((sum, height) => sum + height, 0);
  const target = total / Math.ceil(total / page || 1);
  const runs: Rangee[][] = [];
  let height = 0;
  rangees.forEach((rangee, rank) => {
    const own = heights[rank] ?? 0;
    const current = runs.at(-1);
    if (current && height + own / 2 <= target && height + own <= page) {
      current.push(rangee);
      height += own;
    } else {
      runs.push([rangee]);
      height = own;
    }
  });
  return runs;
}

/**
 * The cells of modalities beside the rows of one activity: neighbours with the same content share one,
 * never taller than a page. Each goes with the rank of its first row.
 */
export function cellulesModalites(rangees: Rangee[], colonnes: Colonne[], page: Page): Map<Rangee, Cellule> {
  const parts = new Map(colonnes.map((colonne) => [colonne.genre, colonne.part]));
  const room = lignesParPage(colonnes, page) * TOLERANCE;
  const cut = (group: Rangee[]) =>
    cutByPage(
      group,
      group.map((rangee) => rowHeight(rangee, parts, page)),
      room,
    );
  const same: Rangee[][] = [];
  let previous: string | undefined;
  for (const rangee of rangees) {
    const key = keyOf(rangee.modalites);
    if (key === previous) same.at(-1)?.push(rangee);
    else same.push([rangee]);
    previous = key;
  }
  const cells = new Map<Rangee, Cellule>();
  for (const run of same.flatMap(cut)) {
    const [first] = run;
    if (!first) continue;
    const entree = run.flatMap((rangee) => rangee.entree);
    const sortie = run.flatMap((rangee) => rangee.sortie);
    cells.set(first, { contenu: [...first.modalites, ...entree, ...sortie], rowSpan: run.length });
  }
  return cells;
}

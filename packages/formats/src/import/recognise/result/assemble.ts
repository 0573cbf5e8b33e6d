import { openActivities } from '../columns/activities.js';
import { containerTitle } from '../columns/container-title.js';
import { cellsOf } from '../columns/profile.js';
import type { BodyRow, Flow } from '../table/flow.js';
import type { Role } from '../table/roles.js';
import type { Line } from '../text/line.js';
import { CompetenceRows } from './competence-rows.js';
import { FullRows, lastOwner } from './full-rows.js';
import { Statements } from './statements.js';
import type { Owner } from './tree.js';
import type { Work } from './work.js';

const LEFT: Role[] = ['blocs', 'activites', 'taches'];

function byRow(flow: Flow, role: Role): Map<number, Line[]> {
  const rows = new Map<number, Line[]>();
  for (const line of cellsOf(flow, role).flatMap(({ lines }) => lines)) {
    const known = rows.get(line.row);
    if (known) known.push(line);
    else rows.set(line.row, [line]);
  }
  return rows;
}

/** Builds the containers and the competences from top to bottom: the first two columns, and the rows of full width. */
export class Assembler {
  private readonly left: { role: Role; rows: Map<number, Line[]> }[];
  private readonly competences: CompetenceRows;
  private readonly statements: Statements;
  private readonly fullRows: FullRows;
  /** Whether rows mostly name several activities: these then stand beside the competences of their bloc. */
  private readonly listsActivities: boolean;

  constructor(private readonly work: Work) {
    this.left = LEFT.map((role) => ({ role, rows: byRow(work.flow, role) }));
    this.listsActivities = this.countListed();
    this.competences = new CompetenceRows(work);
    this.statements = new Statements(work);
    this.fullRows = new FullRows(work, this.statements);
  }

  run(): void {
    const { flow, scopes, tree } = this.work;
    flow.rows.forEach((row, rank) => {
      if (row.kind === 'full') this.fullRows.read(row, rank);
      else this.body(row);
      scopes.mark(row.index);
    });
    this.statements.place('en fin', lastOwner(tree));
    scopes.index();
  }

  private countListed(): boolean {
    const counts = [...(this.left[1]?.rows.values() ?? [])].map(
      (lines) =>
        lines.filter(
          (line) => containerTitle(line)?.genre === 'activite' || (line.bold && !line.bullet && !containerTitle(line)),
        ).length,
    );
    return counts.filter((count) => count > 1).length > counts.filter((count) => count === 1).length;
  }

  private body(row: BodyRow): void {
    const { tree } = this.work;
    const { opened, isNew } = this.openLeft(row);
    const placedFrom = tree.placed.length;
    this.competences.place(row.index, this.listsActivities ? [] : opened);
    const first = (isNew ? opened[0] : undefined) ?? tree.placed[placedFrom]?.competence ?? opened[0];
    if (first) this.statements.place('en tête', first);
  }

  /** Opens what the columns of blocs, activities and tasks name in a row. */
  private openLeft({ index }: BodyRow): { opened: Owner[]; isNew: boolean } {
    const { tree, ledger } = this.work;
    const opened: Owner[] = [];
    let isNew = false;
    for (const { role, rows } of this.left) {
      const lines = rows.get(index);
      if (!lines) continue;
      const fallback = role === 'blocs' ? 'bloc' : role === 'taches' ? 'tache' : 'activite';
      const { activites } = openActivities(lines, index, tree, ledger, fallback);
      opened.push(...activites.map(({ element }) => element as Owner));
      isNew ||= activites.some((one) => one.isNew);
      const again = activites.length > 0 && activites.every((one) => !one.isNew) && tree.open('option');
      if (activites.length > 1 || again || (activites.length && this.listsActivities && tree.open('bloc'))) {
        if (activites.length < 2 || this.listsActivities || again) tree.close('activite');
      }
    }
    return { opened, isNew };
  }
}

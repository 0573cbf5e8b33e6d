import type { Element } from '@referentiel/model';
import { isForm } from '../around/boilerplate.js';
import { openActivities } from '../columns/activities.js';
import { containerTitle } from '../columns/container-title.js';
import { type FullRowContext, type FullRowKind, fullRowKind, nombreIn } from '../columns/full-row.js';
import { introduce } from '../columns/introduction.js';
import type { FullRow } from '../table/flow.js';
import type { Line } from '../text/line.js';
import { readFinale } from './finales.js';
import { KINDS } from './remark-kinds.js';
import type { Statements } from './statements.js';
import type { Owner, Tree } from './tree.js';
import type { Work } from './work.js';

/** What a statement at the end of a part of the table is about. */
export function lastOwner(tree: Tree): Owner {
  return tree.open('option') ?? tree.open('bloc') ?? tree.certification;
}

/** Opens blocs, choices and options at the rows over the full width; the other rows are statements and final evaluations. */
export class FullRows {
  private readonly outlines = new Map<Element, number>();
  /** Some bloc says that it is one, or is called a module, a unit. */
  private readonly hasNamedBlocs: boolean;
  /** Some bloc says that it is one. */
  private readonly hasBlocs: boolean;

  constructor(
    private readonly work: Work,
    private readonly statements: Statements,
  ) {
    const titles = work.flow.rows.flatMap((row) => {
      const title = row.kind === 'full' && row.lines[0] ? containerTitle(row.lines[0]) : undefined;
      return title?.genre === 'bloc' ? [title] : [];
    });
    this.hasNamedBlocs = titles.length > 0;
    this.hasBlocs = titles.some(({ isUnit }) => !isUnit);
  }

  read(row: FullRow, rank: number): void {
    const { tree, ledger, flow } = this.work;
    const [first] = row.lines;
    if (!first) return;
    if (row.lines.every(isForm)) {
      ledger.take(row.lines, 'known');
      return;
    }
    if (this.isTasks(row, rank)) {
      openActivities(row.lines, row.index, tree, ledger);
      return;
    }
    const kind = fullRowKind(row, this.contextOf(rank));
    if (kind.kind === 'texte') {
      this.statements.add(row.lines);
      return;
    }
    this.statements.place('en fin', lastOwner(tree));
    if (kind.kind === 'finale') {
      readFinale(row.lines, rank === flow.rows.length - 1, this.work);
      return;
    }
    if (kind.kind === 'choix') this.choix(row, first, kind);
    else this.title(row, first, kind);
  }

  private choix(row: FullRow, first: Line, { title, nombre }: Extract<FullRowKind, { kind: 'choix' }>): void {
    const { tree, ledger, anchors } = this.work;
    tree.close('choix');
    const choix = tree.startChoix(title, row.index);
    if (nombre) choix.nombre = nombre;
    if (first.outline !== undefined) this.outlines.set(choix, first.outline);
    ledger.take([...(title ? [first] : []), ...row.lines.filter((line) => nombreIn(line))]);
    introduce(choix, ledger.rest(row.lines), ledger);
    anchors.set(row.lines, choix);
  }

  private title(row: FullRow, first: Line, { title, guessed }: Extract<FullRowKind, { kind: 'title' }>): void {
    const { tree, ledger, report, anchors } = this.work;
    const rest = row.lines.slice(1);
    if (guessed) report.add(KINDS.fullRow, [first]);
    const genre = title.isUnit && this.hasBlocs ? 'activite' : title.genre;
    if (genre === 'bloc' || genre === 'activite') tree.close(genre);
    const { element, isNew } = tree.start({ ...title, genre }, row.index);
    ledger.take([first], isNew ? 'model' : 'known');
    if (first.outline !== undefined) this.outlines.set(element, first.outline);
    anchors.set(row.lines, element);
    if (element.genre === 'option') tree.announce(rest.filter(({ bullet }) => bullet).map(({ text }) => text));
    if (element.genre === 'activite') openActivities(rest, row.index, tree, ledger);
    else introduce(element, rest, ledger);
  }

  /** Bullets in the row below the title of an activity are its tasks. */
  private isTasks({ lines, between }: FullRow, rank: number): boolean {
    const above = this.work.flow.rows[rank - 1];
    if (between || above?.kind !== 'full' || !lines.every(({ bullet }) => bullet)) return false;
    const title = above.lines[0] && containerTitle(above.lines[0]);
    return title?.genre === 'activite' && this.work.tree.open('activite') !== undefined;
  }

  private contextOf(rank: number): FullRowContext {
    const { tree, flow } = this.work;
    const bloc = tree.open('bloc');
    const choix = tree.open('choix');
    const next = flow.rows.slice(rank + 1, rank + 12).find((row) => row.kind === 'full' && row.lines.length > 0);
    const title = next?.kind === 'full' && next.lines[0] ? containerTitle(next.lines[0]) : undefined;
    const [blocOutline, choixOutline] = [bloc && this.outlines.get(bloc), choix && this.outlines.get(choix)];
    return {
      ...(blocOutline !== undefined && { blocOutline }),
      ...(choixOutline !== undefined && { choixOutline }),
      beforeOption: title?.genre === 'option',
      hasNamedBlocs: this.hasNamedBlocs,
    };
  }
}

import type { Element } from '@referentiel/model';
import { isForm } from '../around/boilerplate.js';
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
  private readonly hasNamedBlocs: boolean;

  constructor(
    private readonly work: Work,
    private readonly statements: Statements,
  ) {
    this.hasNamedBlocs = work.flow.rows.some(
      ({ kind, ...row }) =>
        kind === 'full' && 'lines' in row && row.lines[0] && containerTitle(row.lines[0])?.genre === 'bloc',
    );
  }

  read(row: FullRow, rank: number): void {
    const { tree, ledger, flow } = this.work;
    const [first] = row.lines;
    if (!first) return;
    if (row.lines.every(isForm)) {
      ledger.take(row.lines, 'known');
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
    if (title.genre === 'bloc' || title.genre === 'activite') tree.close(title.genre);
    const { element, isNew } = tree.start(title, row.index);
    ledger.take([first], isNew ? 'model' : 'known');
    if (first.outline !== undefined) this.outlines.set(element, first.outline);
    anchors.set(row.lines, element);
    if (element.genre === 'option') tree.announce(rest.filter(({ bullet }) => bullet).map(({ text }) => text));
    introduce(element, rest, ledger);
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

import type { Competence } from '@referentiel/model';
import { type CompetenceText, competencesIn, linesBehindCode } from '../columns/competences.js';
import { cellsOf } from '../columns/profile.js';
import type { Line } from '../text/line.js';
import { proseOf } from '../text/prose.js';
import { KINDS } from './remark-kinds.js';
import type { Owner } from './tree.js';
import type { Work } from './work.js';

/** The second column: the competences of each cell, by the row where each of them starts. */
export class CompetenceRows {
  private readonly byRow = new Map<number, CompetenceText[]>();

  constructor(private readonly work: Work) {
    for (const cell of cellsOf(work.flow, 'competences')) {
      const { lead, found } = competencesIn(cell, work.profile);
      const [first] = found;
      if (first && lead.length) {
        first.lines = [first.lines[0] as Line, ...lead, ...first.lines.slice(1)];
        work.report.add(KINDS.lead, lead);
      }
      if (found.some(({ guessed }) => guessed)) work.report.add(KINDS.splitCell, cell.lines.slice(0, 1));
      for (const one of found) {
        const known = this.byRow.get(one.from);
        if (known) known.push(one);
        else this.byRow.set(one.from, [one]);
      }
    }
  }

  /** Places the competences that start in a row; several activities of one row share them out in order. */
  place(row: number, opened: readonly Owner[]): void {
    const { tree, report } = this.work;
    const found = this.byRow.get(row) ?? [];
    const shares = opened.length > 1 && found.length > 1;
    if (shares) report.add(KINDS.sharedRow, found[0]?.lines.slice(0, 1) ?? []);
    found.forEach((one, rank) => {
      const share = shares ? opened[Math.floor((rank * opened.length) / found.length)] : undefined;
      this.competence(one, share ?? tree.owner);
    });
  }

  private competence({ code, lines, from, to }: CompetenceText, owner: Owner): void {
    const { tree, ledger, anchors } = this.work;
    const taken = ledger.take(lines);
    const prose = proseOf(linesBehindCode(taken, code));
    const competence: Competence = {
      genre: 'competence',
      ...(prose.blocs.length && { enonce: prose }),
      references: [],
      themes: [],
      contenu: [],
      notes: [],
      derogations: [],
    };
    if (code) tree.printed.set(competence, code);
    anchors.set(taken, competence);
    tree.place(competence, { from, to }, owner);
  }
}

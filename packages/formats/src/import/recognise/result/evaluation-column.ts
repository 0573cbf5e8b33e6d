import type { Competence, ContenuEvaluation, Epreuve, MiseEnPratique, TexteModalite } from '@referentiel/model';
import { type KnownTitles, type ModaliteText, modalitesIn } from '../columns/modalities.js';
import { cellsOf } from '../columns/profile.js';
import { isContinued } from '../columns/quote.js';
import type { CellText } from '../table/flow.js';
import { bodyBehindLabel } from '../text/label-lines.js';
import type { Line } from '../text/line.js';
import { keyOf, proseOf } from '../text/prose.js';
import { DeclaredEpreuves } from './declared.js';
import { deviationOf, type EpreuveEntry, Epreuves, type EpreuveText } from './epreuves.js';
import type { Finale } from './finales.js';
import { FreeTexts } from './free-texts.js';
import { contenuFrom, InForce, joinAsChoice, type Piece } from './in-force.js';
import { pratiqueOf } from './practice.js';
import { Quotes } from './quotes.js';
import { References } from './references.js';
import { KINDS } from './remark-kinds.js';
import type { Owner } from './tree.js';
import type { Work } from './work.js';

type Item = { text: ModaliteText; entry?: EpreuveEntry };
type Holder = Owner | Competence;

/** Turns the third column into épreuves, each declared once, and what stands in force beside each competence. */
export class EvaluationColumn {
  readonly references = new References();
  private readonly epreuves: Epreuves;
  private readonly declared: DeclaredEpreuves;
  private readonly texts: FreeTexts;
  private readonly inForce = new InForce();
  private readonly quotes: Quotes;
  /** What the last cell with épreuves says. */
  private above: Piece[] = [];
  private readonly cells: { cell: CellText; items: Item[] }[] = [];
  private readonly finales: { finale: Finale; items: Item[] }[] = [];

  constructor(
    private readonly work: Work,
    known: KnownTitles,
    told: readonly EpreuveText[],
  ) {
    this.declared = new DeclaredEpreuves(work, this.references);
    this.texts = new FreeTexts(work, this.references);
    this.epreuves = new Epreuves(known.epreuves.size > 0);
    this.quotes = new Quotes(
      work,
      this.epreuves.entries,
      (entry) => this.declared.usesOf(entry, { partieBodies: [], extra: [] }),
      (holder) => this.inForce.of(holder),
    );
    for (const one of told) this.epreuves.add(one);
    const itemsOf = (lines: readonly Line[]) =>
      modalitesIn(lines, work.profile, known).map((text): Item => {
        if (text.kind !== 'epreuve') return { text };
        const before = isContinued(text.intitule) ? this.epreuves.continued(text) : undefined;
        if (!before) return { text, entry: this.epreuves.add(text) };
        work.report.add(KINDS.suite, text.title);
        work.ledger.take(before.repeated, 'known');
        return { text: { ...text, body: [], parties: [] }, entry: before.entry };
      });
    for (const cell of cellsOf(work.flow, 'modalites')) this.cells.push({ cell, items: itemsOf(cell.lines) });
    for (const finale of work.finales) this.finales.push({ finale, items: itemsOf(finale.lines) });
  }

  run(): void {
    for (const entry of this.epreuves.entries) this.declared.declare(entry);
    for (const { cell, items } of this.cells) this.cell(cell, items);
    const finales = this.finales.map(({ finale, items }) => ({ finale, pieces: this.piecesOf(items, [finale.owner]) }));
    this.inForce.settle(this.work.tree.certification, (counts) => this.texts.share(counts));
    for (const { finale, pieces } of finales) this.finale(finale, pieces);
  }

  /** The épreuve that a title in the list of épreuves is about, and all that the document says of it elsewhere. */
  named(title: string): { epreuve: Epreuve; said: string } | undefined {
    const entry = this.epreuves.titled(title);
    const epreuve = entry && this.declared.of(entry);
    if (!entry || !epreuve) return undefined;
    return {
      epreuve,
      said: keyOf([...entry.body, ...entry.parties.flatMap(({ title: partie, body }) => [partie, ...body])]),
    };
  }

  private cell(cell: CellText, items: Item[]): void {
    const beside = this.work.scopes.beside(cell.from, cell.to);
    const holders: Holder[] =
      'owner' in beside ? [beside.owner] : beside.competences.map(({ competence }) => competence);
    const pieces = this.piecesOf(items, holders, cell.from);
    for (const piece of pieces) {
      for (const holder of holders) this.inForce.add(holder, piece);
    }
    if (pieces.length) this.above = pieces;
  }

  /** « Cf. E2 », « Idem bloc 1 »: the épreuves that are meant. */
  private quoted(body: Line[], here: readonly Piece[]): Piece[] | undefined {
    const found = this.quotes.resolve(body, here.length ? here : this.above);
    if (!found) return undefined;
    this.work.ledger.take(body, 'known');
    this.work.report.add(KINDS.quoted, body);
    return found.filter(({ key }) => !here.some((one) => one.key === key));
  }

  private piecesOf(items: Item[], holders: Holder[], row = -1): Piece[] {
    const { ledger } = this.work;
    const pieces: Piece[] = [];
    let afterFinale = false;
    items.forEach(({ text, entry }, rank) => {
      if (text.kind === 'finale') {
        afterFinale = true;
        ledger.take([text.line], 'known');
      } else if (text.kind === 'liaison') {
        ledger.take([text.line]);
      } else if (text.kind === 'heading') {
        ledger.take([text.line], 'known');
      } else if (entry && text.kind === 'epreuve') {
        const used = this.usePieces(entry, text, holders);
        const before = items[rank - 1]?.text;
        // Behind « Évaluation finale » beside a competence stand titles only: the row of its own says the rest.
        if (afterFinale && !text.body.length) return;
        if (before?.kind === 'liaison') joinAsChoice(pieces, used, before.mode);
        else pieces.push(...used);
      } else if (text.kind === 'renvoi') {
        pieces.push(...(this.quoted(text.body, pieces) ?? this.texts.pieces(text, holders)));
      } else if (text.kind === 'texte') pieces.push(...this.texts.pieces(text, holders));
      else if (text.kind === 'pratique') this.pratique(text, holders, row);
    });
    return pieces;
  }

  private finale({ owner, justification }: Finale, pieces: Piece[]): void {
    const made = contenuFrom(pieces);
    const evaluation = made.find((one) => one.genre === 'evaluation');
    const reason = proseOf(bodyBehindLabel(this.work.ledger.take(evaluation ? justification : [])));
    if (evaluation && reason.blocs.length) evaluation.justification = reason;
    (owner.contenu as ContenuEvaluation[]).push(...made);
  }

  private usePieces(entry: EpreuveEntry, text: Extract<ModaliteText, { kind: 'epreuve' }>, holders: Holder[]): Piece[] {
    const { ledger, report } = this.work;
    const deviation = deviationOf(text, entry);
    if (deviation.body || deviation.partieBodies.length) report.add(KINDS.variant, text.title);
    const extra = deviation.extra.length ? this.texts.pieces({ body: deviation.extra }, holders) : [];
    const made = this.declared.usesOf(entry, deviation);
    ledger.take([...text.title, ...text.body, ...text.parties.flatMap(({ title, body }) => [title, ...body])], 'known');
    return [...made, ...extra];
  }

  /** Examples, projects and missions stand beside one competence, or beside the container that the cell covers. */
  private pratique(text: Extract<ModaliteText, { kind: 'pratique' }>, holders: Holder[], row: number): void {
    const { ledger, anchors, scopes } = this.work;
    const holder = holders.length === 1 ? holders[0] : scopes.ownerOf(row);
    const taken = ledger.take(text.body);
    if (!holder || !taken.length) return;
    anchors.set(taken, holder);
    (holder.contenu as (TexteModalite | MiseEnPratique)[]).push(pratiqueOf(text, taken));
  }
}

import type { Competence, Epreuve, Partie } from '@referentiel/model';
import type { Table } from '../../document.js';
import { codeOfLine, intituleOf } from '../columns/container-title.js';
import { KINDS } from '../result/remark-kinds.js';
import type { Placed } from '../result/tree.js';
import type { Work } from '../result/work.js';
import { bareWords } from '../text/fold.js';
import type { Line } from '../text/line.js';
import { linesOf } from '../text/lines-of.js';
import { keyOf, proseOf, titleOf } from '../text/prose.js';
import type { ListedEpreuve } from './epreuves-annex.js';

/** Competences by the words that the annexes call them by: code and first line, the ellipsis of a list left out. */
class CompetenceNames {
  private readonly byStart = new Map<string, Placed[]>();

  constructor(
    placed: readonly Placed[],
    private readonly nameOf: (competence: Competence) => string,
  ) {
    for (const one of placed) {
      const start = startOf(nameOf(one.competence));
      this.byStart.set(start, [...(this.byStart.get(start) ?? []), one]);
    }
  }

  find(text: string): Competence | undefined {
    const name = bareWords(text);
    const candidates = this.byStart.get(startOf(name)) ?? [];
    return candidates.find(({ competence }) => this.nameOf(competence).startsWith(name))?.competence;
  }
}

function startOf(name: string): string {
  return name.slice(0, 12);
}

function cellLines(table: Table): Line[][][] {
  return table.rows.map(({ cells }) => cells.map(({ blocks }) => linesOf(blocks, { row: -1 })));
}

/** Gives competences the catalogue entries that a table of correspondence links to them. */
export function readCorrespondance(table: Table, catalogue: string, { tree, ledger }: Work, loose: Line[]): void {
  const names = new CompetenceNames(tree.placed, (competence) => {
    const code = tree.printed.get(competence)?.printed ?? '';
    const text = competence.enonce && 'blocs' in competence.enonce ? competence.enonce.blocs[0] : undefined;
    const runs = text?.genre === 'paragraphe' ? text.runs : (text?.puces[0]?.runs ?? []);
    return bareWords(`${code} ${runs.map((run) => ('texte' in run ? run.texte : '')).join('')}`);
  });
  const [heading = [], ...rows] = cellLines(table);
  ledger.take(heading.flat(), 'known');
  let competence: Competence | undefined;
  rows.forEach((cells, rank) => {
    const starts = (table.rows[rank + 1]?.cells[0]?.column ?? 1) === 0;
    if (starts) competence = names.find(cells[0]?.[0]?.text ?? '');
    const own = starts ? cells.slice(1) : cells;
    const entree = own[0]?.[0]?.text.trim();
    const niveau = Number(own.at(-1)?.[0]?.text.trim() || Number.NaN);
    const lines = cells.flat();
    if (!competence || !entree || !/\d/.test(entree)) {
      loose.push(...lines);
      return;
    }
    competence.references.push({ catalogue, entree, ...(Number.isInteger(niveau) && own.length > 1 && { niveau }) });
    ledger.take(lines, 'known');
  });
}

function partiesOf(lines: readonly Line[]): { own: Line[]; parties: Partie[] } {
  const own: Line[] = [];
  const parties: { title: Line; body: Line[] }[] = [];
  for (const line of lines) {
    if (line.bold && !line.bullet) parties.push({ title: line, body: [] });
    else (parties.at(-1)?.body ?? own).push(line);
  }
  return {
    own,
    parties: parties.map(({ title, body }) => {
      const description = proseOf(body);
      return {
        genre: 'partie',
        intitule: titleOf(title.runs),
        ...(description.blocs.length && { description }),
        notes: [],
        derogations: [],
      };
    }),
  };
}

/** Declares an épreuve that only the list names. */
function declareUnused({ title, body, links }: ListedEpreuve, { tree, ledger, anchors }: Work): void {
  const [first, ...rest] = ledger.take(title);
  const taken = ledger.take(body).filter(({ text }) => /[\p{L}\d]/u.test(text));
  ledger.take(links, 'known');
  if (!first) return;
  const isTitled = first.bold;
  const code = isTitled ? codeOfLine(first) : undefined;
  const { own, parties } = partiesOf(taken);
  const description = proseOf([...(isTitled ? [] : [first]), ...rest, ...own]);
  const epreuve: Epreuve = {
    genre: 'epreuve',
    ...(isTitled && { intitule: intituleOf(first, code) }),
    ...(description.blocs.length && { description }),
    parties,
    notes: [],
    derogations: [],
  };
  if (code) tree.printed.set(epreuve, code);
  anchors.set([first, ...rest, ...taken], epreuve);
  tree.certification.epreuves.push(epreuve);
}

/** Parameters that stand nowhere else go to a note of their épreuve, so that no word is lost. */
function keepParameters({ title, body, links }: ListedEpreuve, epreuve: Epreuve, said: string, work: Work): void {
  const { ledger, report, anchors } = work;
  ledger.take([...title, ...links], 'known');
  const more = body.filter((line) => {
    const text = bareWords(line.text);
    return text && !said.includes(text);
  });
  ledger.take(
    body.filter((line) => !more.includes(line)),
    'known',
  );
  const taken = ledger.take(more);
  if (!taken.length) return;
  anchors.set(taken, epreuve);
  epreuve.notes.push({ texte: proseOf(taken) });
  report.add(KINDS.parametres, taken.slice(0, 1));
}

/** Reads the list of épreuves: declares those that nothing uses, keeps what it says of the others, in its order. */
export function readListedEpreuves(
  listed: readonly ListedEpreuve[],
  epreuveOf: (title: string) => { epreuve: Epreuve; said: string } | undefined,
  work: Work,
): void {
  const order = new Map<Epreuve, number>();
  listed.forEach((one, rank) => {
    const known = epreuveOf(keyOf(one.title));
    if (known) keepParameters(one, known.epreuve, known.said, work);
    else declareUnused(one, work);
    const epreuve = known?.epreuve ?? work.tree.certification.epreuves.at(-1);
    if (epreuve) order.set(epreuve, rank);
  });
  const rankOf = (epreuve: Epreuve) => order.get(epreuve) ?? listed.length;
  work.tree.certification.epreuves.sort((a, b) => rankOf(a) - rankOf(b));
}

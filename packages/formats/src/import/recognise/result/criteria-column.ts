import type { Competence, Critere, Resultat } from '@referentiel/model';
import { linesBehindCode } from '../columns/competences.js';
import { type CritereText, criteresIn } from '../columns/criteria.js';
import { cellsOf } from '../columns/profile.js';
import { isBilan } from '../table/continuation.js';
import type { CellText, Flow } from '../table/flow.js';
import { numbersOf } from '../text/code.js';
import { labelOf } from '../text/label.js';
import { bodyBehindLabel } from '../text/label-lines.js';
import { proseOf } from '../text/prose.js';
import { KINDS } from './remark-kinds.js';
import type { Owner, Placed } from './tree.js';
import type { Work } from './work.js';

type Holder = Owner | Competence;

/** Competences by the numbers of their codes, to find the one that a criterion's code quotes. */
class CompetenceCodes {
  private readonly byNumbers = new Map<string, Placed[]>();
  readonly bare = new Set<string>();

  constructor(
    placed: readonly Placed[],
    private readonly codeOf: (competence: Competence) => string | undefined,
  ) {
    for (const one of placed) {
      const code = codeOf(one.competence);
      if (!code) continue;
      this.bare.add(code);
      const numbers = numbersOf(code);
      const known = this.byNumbers.get(numbers);
      if (known) known.push(one);
      else this.byNumbers.set(numbers, [one]);
    }
  }

  /** The competence that a code is about: `CE3.2` → C3, `CE15` → C15; the one beside it before any other. */
  quoted(code: string, beside: readonly Placed[]): Placed | undefined {
    const numbers = numbersOf(code).split('.');
    for (let length = numbers.length; length > 0; length--) {
      const found = this.byNumbers.get(numbers.slice(0, length).join('.')) ?? [];
      const near = found.find((one) => beside.includes(one));
      if (near) return near;
      if (found.length === 1 && (length < numbers.length || numbers.length === 1)) return found[0];
    }
    // « CE2 » beside A1C2: only the last number is quoted.
    const last = beside.filter(({ competence }) => {
      const own = numbersOf(this.codeOf(competence) ?? '')
        .split('.')
        .at(-1);
      return own === numbers[0];
    });
    return last.length === 1 ? last[0] : undefined;
  }
}

function bilanRows(flow: Flow): Set<number> {
  return new Set(flow.rows.flatMap((row) => (row.kind === 'row' && isBilan(row) ? [row.index] : [])));
}

/** Reads the fourth column: criteria and expected results, each on the competence or the container it is about. */
export function readCriteria(work: Work): void {
  const { flow, tree, profile, ledger, scopes } = work;
  const codes = new CompetenceCodes(tree.placed, (competence) => tree.printed.get(competence)?.bare);
  const bilans = bilanRows(flow);
  for (const cell of cellsOf(flow, 'criteres')) {
    const { found, known } = criteresIn(cell, profile, codes.bare);
    ledger.take(known, 'known');
    let last: Holder | undefined;
    for (const text of found) {
      const holder = bilans.has(cell.from)
        ? bilanOwner(cell, bilans, work)
        : (holderOf(text, cell, codes, work) ?? last ?? scopes.nearest(text.row) ?? tree.certification);
      last = holder;
      add(text, holder, work);
    }
  }
}

/**
 * A last row without competence holds the criteria of what ends there: the activity, unless it is the last one of its
 * bloc and the row the only one of its kind.
 */
function bilanOwner({ from }: CellText, bilans: ReadonlySet<number>, { scopes, tree }: Work): Owner {
  const inner = scopes.ownerOf(from);
  const path = tree.placed.findLast((placed) => placed.path.includes(inner))?.path;
  const owner = path?.find(({ genre }) => genre === 'activite') ?? inner;
  if (owner.genre !== 'activite') return owner;
  const around = path?.findLast(({ genre }) => genre === 'bloc' || genre === 'option');
  if (!around || bilans.has(from + 1)) return owner;
  const isLast = around.contenu.findLast(({ genre }) => genre === 'activite') === owner;
  return bilans.has(from - 1) || isLast ? around : owner;
}

function holderOf(text: CritereText, cell: CellText, codes: CompetenceCodes, work: Work): Holder | undefined {
  const beside = work.scopes.beside(cell.from, cell.to);
  const placed = 'competences' in beside ? beside.competences : [];
  const code = text.group ?? text.code;
  const quoted = code && placed.length !== 1 ? codes.quoted(code.bare, placed) : undefined;
  if (quoted) return quoted.competence;
  if ('owner' in beside) return beside.owner;
  const [first] = placed;
  if (placed.length === 1 && first) {
    // A page may have put a criterion beside the competence below its own.
    const other = code && codes.quoted(code.bare, placed);
    return (other ?? first).competence;
  }
  const owner = work.scopes.exactOwner(placed);
  if (owner && !code) return owner;
  work.report.add(KINDS.criteriaOwner, text.lines.slice(0, 1));
  return owner ?? first?.competence;
}

function add(text: CritereText, holder: Holder, { ledger, tree, anchors }: Work): void {
  const taken = ledger.take(text.lines);
  if (!taken.length) return;
  const contenu = holder.contenu as (Critere | Resultat)[];
  if (text.genre === 'resultat') {
    const label = taken[0] && labelOf(taken[0])?.label;
    const titre = label !== undefined && label !== 'Résultat attendu' ? { titre: label } : {};
    contenu.push({ genre: 'resultat', ...titre, texte: proseOf(bodyBehindLabel(taken)) });
    anchors.set(taken, holder);
    return;
  }
  const prose = proseOf(linesBehindCode(taken, text.code));
  const critere: Critere = {
    genre: 'critere',
    ...(prose.blocs.length && { enonce: prose }),
    notes: [],
    derogations: [],
  };
  if (text.code) tree.printed.set(critere, text.code);
  anchors.set(taken, critere);
  contenu.push(critere);
}

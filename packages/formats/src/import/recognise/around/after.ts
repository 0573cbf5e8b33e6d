import type { Mention } from '@referentiel/model';
import { KINDS } from '../result/remark-kinds.js';
import type { Work } from '../result/work.js';
import type { Around } from '../table/sections.js';
import { bareWords } from '../text/fold.js';
import type { Line } from '../text/line.js';
import { linesOf } from '../text/lines-of.js';
import { proseOf } from '../text/prose.js';
import { annexOf } from './annexes.js';
import { isForm } from './boilerplate.js';
import { readCorrespondance } from './read-annexes.js';

const CORRESPONDANCE = /^correspondance avec (?:le |la |l )?(.+)$/;
/** Annexes that are worked out of the rest: the next export prints them again. */
const DERIVED = /^(?:couverture des competences par les epreuves|ecart avec les profils vises)/;
const HEADING = /^(?:correspondance avec .+|liste des epreuves)$/;
/** A paragraph or two behind the table are a statement; more are another text. */
const MAX_MENTION = 4;

/** « Correspondance avec e-CF » says which catalogue a table is about. */
function catalogueIn({ text }: Line): string | undefined {
  if (!CORRESPONDANCE.test(bareWords(text))) return undefined;
  return /(?<!\S)(\S+)$/.exec(text.trim())?.[1];
}

/** Reads what stands below the table: statements, and the annexes that our own export adds. */
export function readAfter(after: readonly Around[], work: Work): Line[] {
  const { ledger } = work;
  const loose: Line[] = [];
  const statement: Line[] = [];
  let catalogue: string | undefined;
  let inStatement = true;
  let isDerived = false;
  for (const one of after) {
    if (one.kind === 'line') {
      const { line } = one;
      if (line.outline === 1) {
        isDerived = DERIVED.test(bareWords(line.text));
        if (isDerived) work.report.add(KINDS.derived, [line]);
      }
      if (isDerived) {
        ledger.take([line], 'known');
        continue;
      }
      catalogue = catalogueIn(line) ?? catalogue;
      inStatement &&= line.outline === undefined && !isForm(line);
      if (isForm(line) || HEADING.test(bareWords(line.text))) ledger.take([line], 'known');
      else (inStatement ? statement : loose).push(line);
      continue;
    }
    inStatement = false;
    if (isDerived) continue;
    const annex = annexOf(one.table);
    if (annex === 'correspondance' && catalogue) readCorrespondance(one.table, catalogue, work, loose);
    else if (annex !== 'epreuves') loose.push(...linesOf([one.table], { row: -1 }));
  }
  if (statement.length > MAX_MENTION) return [...statement, ...loose];
  const taken = ledger.take(statement);
  if (taken.length) {
    const mention: Mention = { genre: 'mention', position: 'en fin', texte: proseOf(taken) };
    work.tree.certification.contenu.push(mention);
    work.anchors.set(taken, work.tree.certification);
    if (taken[0]?.style !== 'mention') work.report.add(KINDS.mention, taken.slice(0, 1));
  }
  return loose;
}

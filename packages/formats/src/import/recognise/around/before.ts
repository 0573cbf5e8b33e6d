import type { Mention } from '@referentiel/model';
import { sectionsByLabel } from '../columns/introduction.js';
import { KINDS } from '../result/remark-kinds.js';
import type { Work } from '../result/work.js';
import type { Around } from '../table/sections.js';
import { bareWords } from '../text/fold.js';
import { labelOf } from '../text/label.js';
import { type Line, lineFrom } from '../text/line.js';
import { linesOf } from '../text/lines-of.js';
import { proseOf, titleOf } from '../text/prose.js';
import { isForm } from './boilerplate.js';
import { isIdentity, readFact, readIdentity } from './identity.js';
import { readPages } from './pages.js';

const LEVEL = /^(.*?)[\s,–-]{0,6}\(?(?:de )?niveau[ \u00a0]([1-8])\)?\.?\s*$/isu;
/** More paragraphs than this above the table are a text of their own, not a statement of the form. */
const MAX_MENTION = 8;

function looksLikeTitle({ text, style, outline, bold, bullet }: Line): boolean {
  if (bullet || text.length > 200) return false;
  return style === 'title' || style === 'subtitle' || outline !== undefined || bold || LEVEL.test(text);
}

/** The title of the certification: a paragraph of that style, else the first heading that is not the form's. */
function readTitle(lines: readonly Line[], title: string | undefined, { tree, ledger }: Work): void {
  const { certification } = tree;
  if (certification.intitule !== undefined) return;
  const free = ledger.rest(lines).filter((line) => !isForm(line));
  const line =
    free.find(({ style }) => style === 'title') ??
    free.find(({ text }) => title && bareWords(text) === bareWords(title)) ??
    free.find((one) => one.text.length < 200 && LEVEL.test(one.text)) ??
    free.find(looksLikeTitle) ??
    free.slice(0, 1).find(({ text, bullet }) => !bullet && text.length < 150 && !/[.;:]$/.test(text));
  if (!line) return;
  ledger.take([line]);
  certification.intitule = titleOf(line.runs);
  const niveau = LEVEL.exec(line.text)?.[2];
  if (niveau && certification.niveau === undefined) certification.niveau = Number(niveau);
}

/** A line « Certificateur : … » as the label and its value. */
function readFactLine(line: Line, { tree, ledger }: Work): boolean {
  const colon = line.text.indexOf(':');
  if (colon < 1 || colon > 60 || line.bullet) return false;
  const { runs: _runs, text: _text, bold: _bold, italic: _italic, ...others } = line;
  const label = lineFrom([{ text: line.text.slice(0, colon) }], others);
  const value = lineFrom([{ text: line.text.slice(colon + 1).trim() }], others);
  if (!value.text || /^(?:objectif|contexte|description)/i.test(label.text)) return false;
  const isRead = readFact(tree.certification, label, [value], ledger);
  if (isRead) ledger.take([line]);
  return isRead;
}

/** Reads what stands above the table: the form's own words, title, identity, objectives, context, statements. */
export function readBefore(before: readonly Around[], title: string | undefined, work: Work): Line[] {
  const { tree, ledger, anchors } = work;
  const { certification } = tree;
  const lines: Line[] = [];
  const loose: Line[] = [];
  const notesAtStart = certification.notes.length;
  for (const one of before) {
    if (one.kind === 'line') lines.push(one.line);
    else if (isIdentity(one.table)) loose.push(...readIdentity(one.table, certification, ledger));
    else loose.push(...linesOf([one.table], { row: -1 }));
  }
  ledger.take(lines.filter(isForm), 'known');
  readTitle(lines, title, work);
  readPages(lines, work);
  for (const line of ledger.rest(lines)) if (!labelOf(line)?.kind) readFactLine(line, work);
  for (let rank = notesAtStart; rank < certification.notes.length; rank++) work.report.add(KINDS.codeTitles, []);
  // Our own export gives statements a style of their own.
  const at = lines.findIndex(({ style }) => style === 'mention');
  const stated = at < 0 ? [] : ledger.rest(lines.slice(at));
  const rest = ledger.rest(at < 0 ? lines : lines.slice(0, at));
  const start = rest.findIndex((line) =>
    ['objectifs', 'contexte', 'description', 'prerequis'].includes(labelOf(line)?.kind ?? ''),
  );
  const { intitule } = certification;
  const isTitle = ({ text }: Line) => intitule !== undefined && bareWords(text) === bareWords(intitule);
  ledger.take(lines.filter(isTitle), 'known');
  const loosened = ledger.rest(start < 0 ? rest : rest.slice(0, start));
  if (start >= 0) readTexts(rest.slice(start), work);
  readMentions(stated, work);
  if (loosened.length <= MAX_MENTION && !loose.length) readMentions(loosened, work);
  else loose.push(...loosened);
  anchors.set([...lines, ...loose], certification);
  return loose;
}

function readTexts(lines: readonly Line[], { tree, ledger }: Work): void {
  const { certification } = tree;
  for (const { label, kind, lines: body } of sectionsByLabel(ledger.take(lines))) {
    const prose = proseOf(body);
    if (kind === 'objectifs' && !certification.objectifs) certification.objectifs = prose;
    else if (kind === 'prerequis' && !certification.prerequis) certification.prerequis = prose;
    else if (kind === 'contexte' && !certification.contexte) {
      certification.contexte = { ...(label !== undefined && label !== 'Contexte' && { titre: label }), texte: prose };
    } else if (!certification.description) {
      certification.description = { ...(label !== undefined && { titre: label }), texte: prose };
    } else {
      const { texte } = certification.description;
      const head = label ? [{ genre: 'paragraphe' as const, runs: [{ texte: `${label}\u00a0:` }] }] : [];
      if ('blocs' in texte) texte.blocs.push(...head, ...prose.blocs);
    }
  }
}

function readMentions(lines: readonly Line[], { tree, ledger, report }: Work): void {
  const taken = ledger.take(lines);
  if (!taken.length) return;
  const mention: Mention = { genre: 'mention', position: 'en tête', texte: proseOf(taken) };
  tree.certification.contenu.unshift(mention);
  if (taken[0]?.style !== 'mention') report.add(KINDS.mention, taken.slice(0, 1));
}

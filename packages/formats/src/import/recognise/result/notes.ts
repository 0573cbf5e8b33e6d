import type { Note, Prose } from '@referentiel/model';
import { bareWords } from '../text/fold.js';
import type { Line } from '../text/line.js';
import { proseOf } from '../text/prose.js';
import type { Noted } from './anchors.js';
import { KINDS } from './remark-kinds.js';
import type { RemarkKind } from './report.js';
import type { Work } from './work.js';

/** The element nearest to a line: the one it went to, else the one that its row is about. */
function nearest(line: Line, { anchors, scopes, tree }: Work): Noted {
  if (line.row < 0) return anchors.get(line) ?? tree.certification;
  return anchors.get(line) ?? scopes.nearest(line.row) ?? scopes.ownerOf(line.row);
}

/** A title outside the table starts a passage of its own. */
function isHeading({ row, outline, bold, bullet, text }: Line): boolean {
  return row < 0 && (outline !== undefined || (bold && !bullet && text.length < 90));
}

/** Neighbours of one element make one note. */
export function keepInNotes(lines: readonly Line[], work: Work, kind: RemarkKind = KINDS.note): void {
  const { intitule } = work.tree.certification;
  const isTitle = (line: Line) => intitule !== undefined && bareWords(line.text) === bareWords(intitule);
  work.ledger.take(lines.filter(isTitle), 'known');
  let open: { element: Noted; lines: Line[] } | undefined;
  const groups: { element: Noted; lines: Line[] }[] = [];
  for (const line of work.ledger.take(lines, 'note')) {
    const element = nearest(line, work);
    if (open?.element === element && !isHeading(line)) open.lines.push(line);
    else {
      open = { element, lines: [line] };
      groups.push(open);
    }
  }
  for (const { element, lines: held } of groups) {
    element.notes.push({ texte: proseOf(held) });
    work.report.add(kind, held);
  }
}

/** The report says who wrote the comments: a note has no author. */
function commentBy(author: string | undefined, kinds: Map<string | undefined, RemarkKind>): RemarkKind {
  const kind: RemarkKind = {
    certainty: 'understood',
    message: (count) => {
      const { fr, en } = KINDS.comment.message(count);
      return author ? { fr: `${author}\u00a0: ${fr}`, en: `${author}: ${en}` } : { fr, en };
    },
  };
  kinds.set(author, kind);
  return kind;
}

/** Characters of a comment stay what they are: it has no markup. */
function paragraphsOf(text: string): Prose {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return { blocs: lines.map((texte) => ({ genre: 'paragraphe', runs: [{ texte }] })) };
}

/** Comments of reviewers become notes of the element they are about. */
export function keepComments(lines: readonly Line[], work: Work): void {
  const kinds = new Map<string | undefined, RemarkKind>();
  for (const line of lines) {
    for (const { author, text } of line.comments ?? []) {
      const note: Note = { texte: paragraphsOf(author ? `${author}\u00a0: ${text}` : text) };
      nearest(line, work).notes.push(note);
      work.report.add(kinds.get(author) ?? commentBy(author, kinds), [line], text);
    }
  }
}

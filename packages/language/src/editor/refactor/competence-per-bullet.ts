import { competencesOf } from '@referentiel/model';
import type { CstNode } from 'langium';
import { CodeActionKind } from 'vscode-languageserver-types';
import * as ast from '../../generated/ast.js';
import { textLiteral } from '../../print/text-literal.js';
import type { SourceFile } from '../../source/source-file.js';
import { editAt, eolOf, indentAt, insertStatement } from '../actions/insert-statement.js';
import { bodyOf, opensBody } from '../selection/body.js';
import { type BulletedText, bulletedText, textOfBullet } from './bulleted-text.js';
import { behind } from './declaration.js';
import { newCodes } from './new-codes.js';
import type { Refactoring, RefactoringPlace } from './refactoring.js';

const STEP = '    ';

interface Splittable extends BulletedText {
  node: ast.Competence;
  cst: CstNode;
  enonce: CstNode;
}

/** The competence whose head holds the cursor, when its own text is a list. */
function splittable({ around, offset }: RefactoringPlace): Splittable | undefined {
  const node = around.find(ast.isCompetence);
  const cst = node?.$cstNode;
  const enonce = node?.enonce?.$cstNode;
  if (!node || !cst || !enonce || !node.enonce?.valeur || node.transversale || node.reprend) return undefined;
  const body = bodyOf(node);
  if (body ? offset >= body.start : opensBody(node)) return undefined;
  const text = bulletedText(node.enonce.valeur);
  return text && { ...text, node, cst, enonce };
}

/** Codes for the others, where the competence has one. */
function codesOfOthers({ checked, context: { file } }: RefactoringPlace, { node, cst, puces }: Splittable): string[] {
  if (node.name === undefined) return [];
  const here = competencesOf(checked.certification).find(
    ({ competence: { place } }) => place?.uri === file.uri && file.offsetAt(place.range.start) === cst.offset,
  );
  const at = { path: here?.path ?? [checked.certification], file, offset: cst.end };
  return newCodes(checked, 'competence', at, puces.length - 1);
}

/** The épreuves count for every item; one that justifies itself says it once. */
function sharedStatements(file: SourceFile, { contenu }: ast.Competence): string[] {
  return contenu
    .filter(ast.isEvaluation)
    .flatMap(({ justification, $cstNode: cst }) => {
      if (justification || !cst) return [];
      const indent = indentAt(file, cst.offset);
      const [first = '', ...lines] = cst.text.split(/\r?\n/);
      return [
        [first, ...lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()))],
      ];
    })
    .map((lines) => lines.map((line) => (line ? STEP + line : '')).join('\n'));
}

function titleOf({ introduction, puces: { length } }: Splittable): Refactoring['title'] {
  return introduction.length
    ? {
        fr: `Une compétence par puce (${length}), l’introduction en note`,
        en: `One competence per bullet (${length}), the introduction as a note`,
      }
    : { fr: `Une compétence par puce (${length})`, en: `One competence per bullet (${length})` };
}

/**
 * Makes a competence of each first-level item of the competence under the cursor, whose text is a list; the second level stays
 * with its item. The first one keeps the code and all that stands between the braces (criteria, references and results carry
 * codes and words that cannot be in two places); the others take the next codes, and are evaluated by the same épreuves. What
 * introduces the list becomes a note. Not offered for a transversal competence or one that takes another up: others name it.
 */
export function competencePerBullet(place: RefactoringPlace): Refactoring | undefined {
  const found = splittable(place);
  if (!found) return undefined;
  const { file } = place.context;
  const { node, cst, enonce, introduction, puces } = found;
  const [first, ...others] = puces.map(textOfBullet);
  if (!first) return undefined;
  const eol = eolOf(file);
  const indent = indentAt(file, cst.offset);
  const codes = codesOfOthers(place, found);
  const shared = sharedStatements(file, node);
  const body = shared.length ? ` {\n${shared.join('\n')}\n}` : '';
  const statements = others.map((prose, rank) => {
    const head = ['compétence ', ...(codes[rank] === undefined ? [] : [`${codes[rank]} `])].join('');
    return head + textLiteral(prose, head, '') + body;
  });
  const note = introduction.length ? `note ${textLiteral({ blocs: introduction }, 'note ', indent + STEP)}` : undefined;
  const noted =
    note !== undefined && bodyOf(node) ? insertStatement(file, node, note.replaceAll('\n', eol)) : undefined;
  const opened = note !== undefined && !noted ? ` {\n${indent}${STEP}${note}\n${indent}}` : '';
  const text = textLiteral(first, file.text.slice(cst.offset, enonce.offset), indent) + opened;
  const isLong = [text, file.text.slice(enonce.end, cst.end), ...statements].some((one) => one.includes('\n'));
  return {
    title: titleOf(found),
    kind: CodeActionKind.RefactorRewrite,
    edits: [
      editAt(file, enonce.offset, enonce.end, text.replaceAll('\n', eol)),
      ...(noted ? [noted] : []),
      behind(file, cst.end, indent, statements.join(isLong ? '\n\n' : '\n'), isLong),
    ],
  };
}

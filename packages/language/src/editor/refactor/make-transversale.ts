import { AstUtils } from 'langium';
import { CodeActionKind } from 'vscode-languageserver-types';
import { filesOf } from '../../build/certification.js';
import * as ast from '../../generated/ast.js';
import { editAt } from '../actions/insert-statement.js';
import { bodyOf } from '../selection/body.js';
import { declare } from './declaration.js';
import { nextCode } from './free-code.js';
import { isClosed, literalAt } from './literal.js';
import type { Refactoring, RefactoringPlace } from './refactoring.js';
import { saysTheSame } from './same-text.js';

/** The text of a competence that says it itself. */
function ownText(node: ast.Competence): string | undefined {
  return node.transversale || node.reprend ? undefined : node.enonce?.valeur;
}

function isTransversale(node: { $type: string }): boolean {
  return ast.isCompetence(node) && node.transversale;
}

function titleOf(code: string, count: number): Refactoring['title'] {
  return count > 1
    ? {
        fr: `Déclarer cette compétence, écrite ${count} fois, comme transversale (${code})`,
        en: `Declare this competence, written ${count} times, as transversal (${code})`,
      }
    : {
        fr: `Déclarer cette compétence comme transversale (${code})`,
        en: `Declare this competence as transversal (${code})`,
      };
}

/**
 * Declares the competence under the cursor as a transversal one, which it and every competence of the same text take up.
 * Criteria, references and épreuves stay with each competence: they carry its codes, and may differ from one to the next.
 */
export function makeTransversale({ context, checked, around, offset }: RefactoringPlace): Refactoring | undefined {
  const here = around.find(ast.isCompetence);
  const text = here && ownText(here);
  const body = here && bodyOf(here);
  if (!text || !isClosed(text) || (body && offset >= body.start)) return undefined;
  const { source, certification } = checked;
  const codes = certification.competencesTransversales.flatMap(({ code }) => code ?? []);
  const code = nextCode(certification, codes, 'CT');
  const uses = filesOf(source).flatMap((file) =>
    AstUtils.streamAst(file.root)
      .filter(ast.isCompetence)
      .flatMap((node) => {
        const own = ownText(node);
        const cst = node.enonce?.$cstNode;
        return own && cst && saysTheSame(own, text) ? [editAt(file, cst.offset, cst.end, `reprend ${code}`)] : [];
      })
      .toArray(),
  );
  const declaration = `compétence transversale ${code} ${literalAt(context, text, 0)}`;
  return {
    title: titleOf(code, uses.length),
    kind: CodeActionKind.RefactorExtract,
    edits: [declare(source, [isTransversale, ast.isEpreuve, ast.isFragmentTexte], declaration), ...uses],
  };
}

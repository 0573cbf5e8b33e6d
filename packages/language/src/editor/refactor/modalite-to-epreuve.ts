import { parseTemplate, schemeOf } from '@referentiel/model';
import { type AstNode, AstUtils, type CstNode } from 'langium';
import { CodeActionKind } from 'vscode-languageserver-types';
import { filesOf } from '../../build/certification.js';
import * as ast from '../../generated/ast.js';
import { bareWord } from '../../lexer/spelling.js';
import type { SourceFile } from '../../source/source-file.js';
import { editAt } from '../actions/insert-statement.js';
import type { PlacedEdit } from '../actions/workspace-edit.js';
import type { Stretch } from '../selection/stretch.js';
import { declare } from './declaration.js';
import { nextCode } from './free-code.js';
import { isClosed, literalAt } from './literal.js';
import type { Refactoring, RefactoringPlace } from './refactoring.js';
import { saysTheSame } from './same-text.js';

/** What the words of a modality are: its label and its text, or the fragment that it names. */
function sameModality(a: ast.TexteModalite, b: ast.TexteModalite): boolean {
  if ((a.titre === undefined) !== (b.titre === undefined)) return false;
  if (a.titre !== undefined && b.titre !== undefined && !saysTheSame(a.titre, b.titre)) return false;
  const [x, y] = [a.texte, b.texte];
  if (x?.valeur !== undefined && y?.valeur !== undefined) return saysTheSame(x.valeur, y.valeur);
  return x?.fragment !== undefined && x.fragment.$refText === y?.fragment?.$refText;
}

function isModality(node: AstNode): node is ast.TexteModalite {
  return ast.isTexteModalite(node) && bareWord(node.nom) === 'modalite';
}

/** The statements beside a modality. */
function siblings({ $container }: ast.TexteModalite): readonly AstNode[] {
  return ast.isFichier($container) ? $container.elements : $container.contenu;
}

/** `évaluée` agrees with what holds it, as in the formatter. */
function participle({ $container }: ast.TexteModalite): string {
  return ast.isBloc($container) || ast.isChoix($container) ? 'évalué' : 'évaluée';
}

/** A statement with its line when nothing else stands on it, else with the blanks before it. */
function removable(file: SourceFile, { offset, end }: CstNode): Stretch {
  const lineStart = file.text.lastIndexOf('\n', offset - 1) + 1;
  const before = file.text.slice(lineStart, offset);
  const behind = /^[ \t]*(?:\r\n|\n|\r)/.exec(file.text.slice(end));
  if (behind && before.trim() === '') return { start: lineStart, end: end + behind[0].length };
  return { start: offset - (before.length - before.trimEnd().length), end };
}

/** The end of an `évalué par` beside the modalities; one that justifies itself is printed once for its whole scope. */
function joinable(modality: ast.TexteModalite): number | undefined {
  const found = siblings(modality)
    .filter(ast.isEvaluation)
    .find(({ justification }) => !justification);
  return found?.renvois.at(-1)?.$cstNode?.end;
}

/**
 * The edits for the same modality in one element, written once or more: the use of the épreuve joins the `évalué par` that
 * stands there, else it takes the place of the first one.
 */
function usesIn(file: SourceFile, modalities: readonly ast.TexteModalite[], code: string): PlacedEdit[] {
  const [first, ...others] = modalities;
  const cst = first?.$cstNode;
  if (!first || !cst) return [];
  const stretches = others.flatMap(({ $cstNode }) => ($cstNode ? [removable(file, $cstNode)] : []));
  const joined = joinable(first);
  if (joined === undefined) {
    return [
      editAt(file, cst.offset, cst.end, `${participle(first)} par ${code}`),
      ...stretches.map(({ start, end }) => editAt(file, start, end, '')),
    ];
  }
  // Two edits at one point would leave their order to the editor.
  const all = [removable(file, cst), ...stretches];
  const use = (start: number) => (start === joined ? `, ${code}` : '');
  return [
    ...all.map(({ start, end }) => editAt(file, start, end, use(start))),
    ...(all.some(({ start }) => start === joined) ? [] : [editAt(file, joined, joined, `, ${code}`)]),
  ];
}

/** The letters before the number in the scheme of the épreuves, when it is as simple as « E{n} ». */
function prefixOf({ checked: { certification } }: RefactoringPlace): string {
  const [head, counter] = parseTemplate(schemeOf(certification, 'epreuve')?.modele ?? '');
  return head?.kind === 'texte' && counter?.kind === 'numero' && /^[A-Z]+$/.test(head.texte) ? head.texte : 'E';
}

/**
 * Turns the free modality under the cursor into an épreuve whose description is its text (its label becomes the title), and
 * uses the épreuve wherever the certification says the same modality.
 */
export function modaliteToEpreuve(place: RefactoringPlace): Refactoring | undefined {
  const { context, checked, around } = place;
  const here = around.find(isModality);
  const image = here?.texte?.valeur ?? here?.texte?.fragment?.$refText;
  if (!here || !image || (here.texte?.valeur !== undefined && !isClosed(image))) return undefined;
  const { source, certification } = checked;
  const code = nextCode(
    certification,
    certification.epreuves.flatMap((one) => one.code ?? []),
    prefixOf(place),
  );
  const uses = filesOf(source).flatMap((file) => {
    const byOwner = new Map<AstNode, ast.TexteModalite[]>();
    for (const node of AstUtils.streamAst(file.root).filter(isModality)) {
      if (!sameModality(node, here)) continue;
      byOwner.set(node.$container, [...(byOwner.get(node.$container) ?? []), node]);
    }
    return [...byOwner.values()].flatMap((modalities) => usesIn(file, modalities, code));
  });
  const text = here.texte?.valeur === undefined ? image : literalAt(context, image, 4);
  const title = here.titre === undefined ? '' : ` ${here.titre}`;
  return {
    title: {
      fr: `Déclarer cette modalité comme une épreuve (${code})`,
      en: `Declare this modality as an épreuve (${code})`,
    },
    kind: CodeActionKind.RefactorExtract,
    edits: [
      declare(source, [ast.isEpreuve, ast.isFragmentTexte], `épreuve ${code}${title} {\n    description ${text}\n}`),
      ...uses,
    ],
  };
}

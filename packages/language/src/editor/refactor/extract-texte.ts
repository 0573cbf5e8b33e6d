import { parseProse, plainText } from '@referentiel/model';
import { CodeActionKind } from 'vscode-languageserver-types';
import { filesOf } from '../../build/certification.js';
import * as ast from '../../generated/ast.js';
import { literalContent } from '../../source/text-literal.js';
import { editAt } from '../actions/insert-statement.js';
import { declare } from './declaration.js';
import { nameFromText } from './free-code.js';
import { isClosed, literalAt } from './literal.js';
import type { Refactoring, RefactoringPlace } from './refactoring.js';
import { saysTheSame, textesOf } from './same-text.js';

/**
 * Whether the name of a fragment may stand for a text: `critères` would become one criterion, and behind a keyword
 * without a code the name would be read as the code.
 */
function isReplaceable({ $container: owner, valeur }: ast.Texte): boolean {
  if (valeur === undefined || ast.isListeCriteres(owner)) return false;
  if (ast.isCritere(owner)) return owner.name !== undefined || owner.imprime !== undefined;
  if (!ast.isCompetence(owner)) return true;
  return owner.name !== undefined || owner.imprime !== undefined || owner.reprend !== undefined;
}

/** A fragment that says the text already. */
function existing({ checked: { source, certification } }: RefactoringPlace, image: string): string | undefined {
  const atRoot = filesOf(source).flatMap(({ root }) => root.elements);
  const declared = [...(source.node?.contenu ?? []), ...atRoot].filter(ast.isFragmentTexte);
  const name = declared.find(({ texte }) => texte !== undefined && saysTheSame(texte, image))?.name?.normalize('NFC');
  // A name declared twice means neither.
  return certification.textes.filter(({ code }) => code === name).length === 1 ? name : undefined;
}

function titleOf(name: string, isNew: boolean, count: number): Refactoring['title'] {
  const times = count > 1 ? { fr: `, écrit ${count} fois,`, en: `, written ${count} times,` } : { fr: '', en: '' };
  return isNew
    ? {
        fr: `Extraire ce texte${times.fr} dans «\u00a0texte ${name}\u00a0»`,
        en: `Extract this text${times.en} to \`texte ${name}\``,
      }
    : { fr: `Remplacer ce texte${times.fr} par ${name}`, en: `Replace this text${times.en} with ${name}` };
}

/**
 * Declares the text under the cursor as a fragment, and names the fragment wherever the certification says the same text.
 * A fragment that says it already is used as it is.
 */
export function extractTexte(place: RefactoringPlace): Refactoring | undefined {
  const { context, checked, around } = place;
  const here = around.find(ast.isTexte);
  if (!here?.valeur || !isReplaceable(here) || !isClosed(here.valeur)) return undefined;
  const image = here.valeur;
  const { content } = literalContent(image);
  const prose = parseProse(content, { dedent: true });
  if (!prose.blocs.length) return undefined;
  const same = filesOf(checked.source)
    .flatMap(textesOf)
    .filter(({ node }) => isReplaceable(node) && saysTheSame(node.valeur as string, image));
  const known = existing(place, image);
  const name = known ?? nameFromText(checked.certification, plainText(prose));
  const declaration = `texte ${name} ${literalAt(context, image, 0)}`;
  return {
    title: titleOf(name, known === undefined, same.length),
    kind: CodeActionKind.RefactorExtract,
    edits: [
      ...(known === undefined ? [declare(checked.source, [ast.isFragmentTexte], declaration)] : []),
      ...same.map(({ file, cst }) => editAt(file, cst.offset, cst.end, name)),
    ],
  };
}

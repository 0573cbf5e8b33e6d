import { isParametre, PARAMETRES_CITABLES, parseProse, type Run, type RunTexte } from '@referentiel/model';
import { AstUtils, type CstNode, GrammarUtils } from 'langium';
import * as ast from '../../generated/ast.js';
import { bareWord } from '../../lexer/spelling.js';
import { literalContent } from '../../source/text-literal.js';
import type { EditorContext } from '../context.js';
import type { Coloured, TokenType } from './legend.js';

const BRACES = /(?<!\\)\{([\p{L}\p{M}]+)\}/gu;
const PARAMETRES = new Set(PARAMETRES_CITABLES.map(bareWord));

function parametres(image: string, base: number): Coloured[] {
  return [...image.matchAll(BRACES)]
    .filter((match) => PARAMETRES.has(bareWord(match[1])))
    .map(({ index, 0: { length } }) => ({
      start: base + index,
      end: base + index + length,
      type: 'parameter' as const,
      modifiers: [],
    }));
}

/** The stretches of the source that a run of one style was read from, one for each line and around each escape. */
function sourcesOf({ texte, origine = [] }: RunTexte, type: TokenType): Coloured[] {
  const found: Coloured[] = [];
  for (let pair = 0; pair < origine.length; pair += 2) {
    const from = origine[pair] as number;
    const start = origine[pair + 1] as number;
    // The blank that joins two lines stands for the line break.
    const joined = pair + 2 < origine.length && texte[(origine[pair + 2] as number) - 1] === ' ' ? 1 : 0;
    const length = (origine[pair + 2] ?? texte.length) - from - joined;
    if (length > 0) found.push({ start, end: start + length, type, modifiers: [] });
  }
  return found;
}

function styled(runs: readonly Run[]): Coloured[] {
  return runs.flatMap((run) => {
    if (isParametre(run) || !(run.gras || run.italique)) return [];
    return sourcesOf(run, run.gras ? 'bold' : 'italic');
  });
}

function marksOf(cst: CstNode): Coloured[] {
  const { content, start } = literalContent(cst.text);
  const base = cst.offset + start;
  const parametresHere = content.includes('{') ? parametres(content, base) : [];
  if (!content.includes('*')) return parametresHere;
  const runs = parseProse(content, { dedent: true, offset: base }).blocs.flatMap((bloc) =>
    bloc.genre === 'paragraphe' ? [bloc.runs] : bloc.puces.flatMap((puce) => [puce.runs, ...puce.sousPuces]),
  );
  return [...parametresHere, ...runs.flatMap(styled)];
}

/** Bold and italic words, and parameters in braces, in the texts of a file (titles have no markup). */
export function textMarks({ file }: EditorContext): Coloured[] {
  const found: Coloured[] = [];
  for (const node of AstUtils.streamAst(file.root)) {
    const property = ast.isTexte(node) ? 'valeur' : ast.isFragmentTexte(node) ? 'texte' : undefined;
    const cst = property && GrammarUtils.findNodeForProperty(node.$cstNode, property);
    if (cst) found.push(...marksOf(cst));
  }
  return found;
}

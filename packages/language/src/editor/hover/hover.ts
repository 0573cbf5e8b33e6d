import type { Position, Range } from '@referentiel/model';
import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import * as ast from '../../generated/ast.js';
import type { EditorContext } from '../context.js';
import { occurrenceAt } from '../names/index.js';
import { keywordHover } from './keyword-hover.js';
import { nameHover } from './name-hover.js';
import { parametreCiteAt, parametreCiteHover } from './parametre-cite.js';
import { ruleHover } from './rule-hover.js';
import { type Word, wordAt } from './word.js';

function shown(value: string | undefined, range: Range): Hover | undefined {
  return value === undefined ? undefined : { contents: { kind: MarkupKind.Markdown, value }, range };
}

/** The number of a level speaks of the entry before it. */
function levelHover(context: EditorContext, { node, range, name }: Word): Hover | undefined {
  const entree = name === 'NOMBRE' && ast.isReferenceCatalogue(node) ? node.entree?.$refNode?.range : undefined;
  const occurrence = entree && occurrenceAt(context, entree.start);
  return occurrence && shown(nameHover(context, occurrence), range);
}

function textHover(context: EditorContext, word: Word, position: Position): Hover | undefined {
  const { file } = context;
  const cite = parametreCiteAt(word, file.offsetAt(position));
  if (!cite) return undefined;
  const range = { start: file.positionAt(cite.start), end: file.positionAt(cite.end) };
  return shown(parametreCiteHover(context, word, cite), range);
}

/**
 * What the editor shows about the word under the cursor, as Markdown: what a name means, what a keyword is for, what a
 * parameter in braces stands for, what a rule checks. Undefined where there is nothing to say.
 */
export function hover(context: EditorContext, position: Position): Hover | undefined {
  const occurrence = occurrenceAt(context, position);
  if (occurrence) return shown(nameHover(context, occurrence), occurrence.place.range);
  const word = wordAt(context, position);
  if (!word) return undefined;
  if (word.name === 'TEXTE') return textHover(context, word, position);
  if (ast.isDerogation(word.node) && word.name.startsWith('CODE')) {
    return shown(ruleHover(context, word.image), word.range);
  }
  return levelHover(context, word) ?? shown(keywordHover(context, word), word.range);
}

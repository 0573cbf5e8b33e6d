import type { Position, Range } from '@referentiel/model';
import type { InlayHint } from 'vscode-languageserver-types';
import type { EditorContext } from '../context.js';
import { entryTitles } from './entry-titles.js';
import { inheritedEpreuves } from './inherited-epreuves.js';

function isAfter(one: Position, other: Position): boolean {
  return one.line > other.line || (one.line === other.line && one.character > other.character);
}

/** Words that the editor shows between those of the author, for the part of the text that is on the screen. */
export function inlayHints(context: EditorContext, range: Range): InlayHint[] {
  const isVisible = ({ start, end }: Range) => !isAfter(start, range.end) && !isAfter(range.start, end);
  return [...entryTitles(context, isVisible), ...inheritedEpreuves(context, isVisible)].sort((a, b) =>
    isAfter(a.position, b.position) ? 1 : -1,
  );
}

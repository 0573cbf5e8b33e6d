import type { Range } from '@referentiel/model';
import type { InlayHint } from 'vscode-languageserver-types';
import { shorten } from '../../rules/wording.js';
import type { EditorContext } from '../context.js';
import { entryTitle } from '../facts/labels.js';
import { occurrencesIn } from '../names/index.js';

const LENGTH = 40;

/** The title of each catalogue entry behind its code, shortened; the whole title is told on demand. */
export function entryTitles(context: EditorContext, isVisible: (range: Range) => boolean): InlayHint[] {
  return occurrencesIn(context.snapshot, context.file).flatMap(({ place, role, target }): InlayHint[] => {
    if (role !== 'reference' || target.genre !== 'entree' || !isVisible(place.range)) return [];
    const title = entryTitle(context, target.entree);
    if (!title) return [];
    const label = shorten(title, LENGTH);
    const tooltip = label === title ? {} : { tooltip: title };
    return [{ position: place.range.end, label, paddingLeft: true, ...tooltip }];
  });
}

import { CompletionItemKind } from 'vscode-languageserver-types';
import type { CompletionPlace } from './place.js';
import type { Suggestion } from './suggestion.js';

/** The notions of the catalogue in hand. */
export function notions(place: CompletionPlace): Suggestion[] {
  if (!place.expects('RenvoiNotion', 'notion')) return [];
  const { before } = place.reading;
  const around = before.frames.map(({ statement }) => statement).find((token) => token?.tokenType.name === 'catalogue');
  const index = before.out.findIndex(({ startOffset }) => startOffset === around?.startOffset);
  const code = index < 0 ? undefined : before.out[index + 1]?.image.normalize('NFC');
  const catalogue = code === undefined ? undefined : place.context.snapshot.names.catalogues.get(code);
  return (catalogue?.notions ?? []).map((notion) => ({
    label: notion.code,
    kind: CompletionItemKind.Reference,
    rank: 'fitting',
    text: notion.code,
    ...(notion.intitule !== undefined && { title: notion.intitule, words: notion.intitule }),
  }));
}

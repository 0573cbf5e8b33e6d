import type { Position, Range } from '@referentiel/server/protocol';
import { commands } from 'vscode';
import type { CommandServices } from './index.js';

/** Lists places in a peek view at a place: what the lines of summary above elements lead to. */
export async function montrer(
  { client }: CommandServices,
  uri: string,
  position: Position,
  locations: { uri: string; range: Range }[],
): Promise<void> {
  const convert = client.protocol2CodeConverter;
  await commands.executeCommand(
    'editor.action.showReferences',
    convert.asUri(uri),
    convert.asPosition(position),
    locations.map((location) => convert.asLocation(location)),
  );
}

import { CLEAN_TEXT, type CleanTextParams, type CleanTextResult } from '@referentiel/server/protocol';
import type { Position, TextDocument } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { named } from './ask.js';

/** The clipboard made fit for a place of a document; undefined when the server has no answer. */
export async function cleaned(
  client: BaseLanguageClient,
  { uri }: TextDocument,
  position: Position,
  text: string,
  html?: string,
): Promise<string | undefined> {
  if (client.state !== State.Running) return undefined;
  const params: CleanTextParams = {
    text,
    ...(html && { html }),
    ...named(client, uri),
    position: client.code2ProtocolConverter.asPosition(position),
  };
  return (await client.sendRequest<CleanTextResult | null>(CLEAN_TEXT, params))?.text;
}

import type { DocumentParams } from '@referentiel/server/protocol';
import type { TextDocument, Uri } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';

/** How the protocol names a document. */
export function named(client: BaseLanguageClient, uri: Uri): DocumentParams {
  return { uri: client.code2ProtocolConverter.asUri(uri) };
}

/** Asks the server about a document; null when it has no answer, fails (which it logs) or does not run. */
export async function ask<T>(
  client: BaseLanguageClient,
  request: string,
  { uri }: Pick<TextDocument, 'uri'>,
): Promise<T | null> {
  if (client.state !== State.Running) return null;
  try {
    return (await client.sendRequest<T | null>(request, named(client, uri))) ?? null;
  } catch {
    return null;
  }
}

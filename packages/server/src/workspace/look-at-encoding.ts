import type { Publisher } from '../publisher.js';
import type { Server } from '../server.js';

/**
 * Looks how the file of an open document is encoded, which the editor does not say, and tells what is new: when the document is
 * opened or saved, and when somebody else wrote the file.
 */
export function lookAtEncoding(server: Server, publisher: Publisher, uri: string): void {
  const { disk, documents } = server;
  server.inBackground(async () => {
    if (await disk.lookAtEncoding(uri, () => documents.get(uri)?.getText())) publisher.changed(uri);
  });
}

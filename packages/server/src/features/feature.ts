import type { ServerCapabilities } from 'vscode-languageserver';
import type { Server } from '../server.js';

/** One thing that the server can do: what it announces, and how it answers. */
export interface Feature {
  capabilities: ServerCapabilities;
  register(server: Server): void;
}

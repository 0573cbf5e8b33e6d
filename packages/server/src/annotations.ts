import { CodeLensRefreshRequest, InlayHintRefreshRequest, SemanticTokensRefreshRequest } from 'vscode-languageserver';
import type { Server } from './server.js';

/** Long enough for a burst of changes to settle, short enough to be taken for an answer. */
const DELAY_MS = 200;

/**
 * Asks the editor to ask again for what it draws into texts. It does so by itself for the text that is typed into; only the
 * server knows that another file, or a setting, changed what stands in this one.
 */
export class Annotations {
  private scheduled: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly server: Server) {}

  outdated(): void {
    clearTimeout(this.scheduled);
    this.scheduled = setTimeout(() => void this.refresh(), DELAY_MS);
  }

  stop(): void {
    clearTimeout(this.scheduled);
  }

  private async refresh(): Promise<void> {
    const { connection, client } = this.server;
    const { inlayHint, codeLens, semanticTokens } = client.workspace ?? {};
    try {
      if (inlayHint?.refreshSupport) await connection.sendRequest(InlayHintRefreshRequest.type);
      if (codeLens?.refreshSupport) await connection.sendRequest(CodeLensRefreshRequest.type);
      if (semanticTokens?.refreshSupport) await connection.sendRequest(SemanticTokensRefreshRequest.type);
    } catch {
      // An editor that leaves, or that cannot after all, loses nothing but the drawing.
    }
  }
}

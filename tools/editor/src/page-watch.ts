import type { BrowserContext } from 'playwright-core';

/** Errors of code-server itself, of which two native modules are not compiled here; they are in every run. */
const NOISE = /spdlog|watchdog|404 \(Not Found\)/;

/** What a window asked of other machines and what its content security policies refused, from its start. */
export class PageWatch {
  readonly outside: string[] = [];
  readonly refused: string[] = [];
  /** All errors in the console, for who reads a failure. */
  readonly errors: string[] = [];

  /** @param context watched until it closes; `origin` is the server's. */
  constructor(context: BrowserContext, origin: string) {
    const { port } = new URL(origin);
    context.on('request', (request) => {
      const url = new URL(request.url());
      const home = /^(127\.0\.0\.1|([^.]+\.)*localhost)$/.test(url.hostname) && url.port === port;
      // A panel's own files: its service worker answers, and the name leads nowhere.
      if (url.hostname.endsWith('.vscode-resource.vscode-cdn.net')) return;
      if (/^(https?|wss?):$/.test(url.protocol) && !home) this.outside.push(request.url());
    });
    context.on('console', (message) => {
      if (message.type() === 'error' && !NOISE.test(message.text())) this.errors.push(message.text());
      if (/content security policy|refused to/i.test(message.text())) this.refused.push(message.text());
    });
  }
}

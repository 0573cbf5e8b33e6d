import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { openChromium } from '../chromium.ts';
import { REPORTS } from '../locations.ts';
import { PageWatch } from '../page-watch.ts';
import { Workbench } from './workbench.ts';

/** A browser of its own on a window of the editor. */
export class Session {
  readonly workbench: Workbench;
  readonly watch: PageWatch;
  private readonly context: BrowserContext;

  private constructor(workbench: Workbench, watch: PageWatch, context: BrowserContext) {
    this.workbench = workbench;
    this.watch = watch;
    this.context = context;
  }

  /**
   * Opens a window.
   *
   * @param folder where the browser keeps its profile
   */
  static async open(folder: string, url: string): Promise<Session> {
    const context = await openChromium(folder);
    try {
      const { origin } = new URL(url);
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
      const watch = new PageWatch(context, origin);
      const workbench = new Workbench(context.pages()[0] ?? (await context.newPage()));
      await workbench.load(url);
      return new Session(workbench, watch, context);
    } catch (error) {
      await context.close();
      throw error;
    }
  }

  /** Keeps what is on screen, for who reads a failure. */
  async keep(name: string): Promise<void> {
    mkdirSync(REPORTS, { recursive: true });
    const stem = join(REPORTS, name.replace(/[^\p{L}\p{N}]+/gu, '-'));
    writeFileSync(`${stem}.txt`, this.watch.errors.join('\n'));
    await this.workbench.page.screenshot({ path: `${stem}.png`, animations: 'disabled' });
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

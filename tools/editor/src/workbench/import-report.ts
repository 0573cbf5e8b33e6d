import type { FrameLocator, Locator, Page } from 'playwright-core';

/** The page of the report of an import: a frame in a frame, on an origin of its own. */
export class ImportReport {
  private readonly frame: FrameLocator;

  constructor(page: Page) {
    this.frame = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  get heading(): Locator {
    return this.frame.getByRole('heading', { level: 1 });
  }

  /** What stands under the heading of a group; hidden while it is folded. */
  group(title: string | RegExp): Locator {
    return this.frame.locator('details', { has: this.frame.getByRole('heading', { name: title }) });
  }

  get main(): Locator {
    return this.frame.getByRole('main');
  }

  /** What leads from a remark to its place in the text. */
  show(remark: string): Locator {
    return this.frame.getByRole('listitem').filter({ hasText: remark }).getByRole('button', { name: 'dans le texte' });
  }
}

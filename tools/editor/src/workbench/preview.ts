import type { FrameLocator, Locator, Page } from 'playwright-core';

/** The page of the preview: a frame in a frame, on an origin of its own. */
export class Preview {
  private readonly frame: FrameLocator;

  constructor(page: Page) {
    this.frame = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /** The official table. */
  get table(): Locator {
    return this.frame.locator('#tableau table').first();
  }

  /** The smallest pieces of the table that hold `text` and lead to their source. */
  passage(text: string): Locator {
    return this.frame.locator('#tableau .passage[data-start]', { hasText: text });
  }

  /** The pieces that stand for the place of the cursor. */
  get current(): Locator {
    return this.frame.locator('#tableau [aria-current="true"]');
  }

  /** A tab of the preview's own. */
  tab(label: string): Locator {
    return this.frame.getByRole('tab', { name: label });
  }

  /** The picture of the coverage of e-CF. */
  get coverage(): Locator {
    return this.frame.locator('#couverture');
  }
}

import type { Locator, Page } from 'playwright-core';
import type { Place } from './place.ts';

/**
 * One text editor of the window. A key that is pressed while something else still closes is lost, so each step waits
 * until what it does can be seen.
 */
export class Editor {
  readonly page: Page;
  readonly root: Locator;
  private readonly name: string;
  private readonly quickInput: Locator;

  /** @param name how the address of its document ends */
  constructor(page: Page, name: string) {
    this.page = page;
    this.name = name;
    this.root = page.locator(`.editor-instance .monaco-editor[data-uri$="${encodeURI(name)}"]`);
    this.quickInput = page.locator('.quick-input-widget');
  }

  /** Waits until it is on screen. */
  async shown(): Promise<void> {
    await this.root.waitFor();
    await this.root.locator('.view-line').first().waitFor();
  }

  /** Gives it the keyboard; it must be the open one of the first group of editors. */
  async focus(): Promise<void> {
    const focused = this.root.and(this.page.locator('.focused'));
    if (!(await focused.isVisible())) await this.page.keyboard.press('Control+1');
    await focused.waitFor();
  }

  /** Puts the cursor at a place. */
  async goTo({ line, column }: Place): Promise<void> {
    await this.focus();
    await this.page.keyboard.press('Control+g');
    const input = this.quickInput.locator('input[type="text"]');
    await input.waitFor();
    await input.fill(`:${line}:${column}`);
    await input.press('Enter');
    await this.quickInput.waitFor({ state: 'hidden' });
    await this.caretAt({ line, column });
    await this.focus();
  }

  /** Waits until the cursor stands at a place. */
  async caretAt({ line, column }: Place): Promise<void> {
    await this.caretOn(new RegExp(`^Ln ${line}, Col ${column}$`));
  }

  /** Waits until the cursor stands somewhere on a line, perhaps with something selected. */
  async caretOnLine(line: number): Promise<void> {
    await this.caretOn(new RegExp(`^Ln ${line}, Col `));
  }

  /** Presses a key with the keyboard in this editor. */
  async press(key: string): Promise<void> {
    await this.focus();
    await this.page.keyboard.press(key);
  }

  /**
   * Types at the cursor, one key after the other. A first key that nothing follows was lost to something that was still
   * closing, or to a document that was still being read: whoever types sees that and presses it again.
   */
  async type(text: string): Promise<void> {
    const caret = this.page.locator('.statusbar-item', { hasText: /^Ln \d+, Col / });
    const [first = '', ...rest] = text;
    const before = await caret.innerText();
    await this.askAgain(async (timeout) => {
      await this.press(first);
      await caret.filter({ hasNotText: before }).waitFor(timeout);
    });
    await this.page.keyboard.type(rest.join(''));
  }

  /** Puts a text at the cursor at once, as an input method does: nothing closes or completes it. */
  async insert(text: string): Promise<void> {
    await this.focus();
    await this.page.keyboard.insertText(text);
  }

  /** Its tab, when it is the one in front. */
  get tab(): Locator {
    return this.page.locator('.tab.active', { hasText: this.name });
  }

  /** A line on screen that holds `text`, spaces as they are typed. */
  line(text: string | RegExp): Locator {
    return this.root.locator('.view-line', { hasText: text });
  }

  /** A line of small print above an element. */
  lens(text: string): Locator {
    return this.root.locator('.codelens-decoration', { hasText: text });
  }

  /** The wavy lines on screen. */
  squiggles(severity: 'error' | 'warning' | 'info' | 'hint'): Locator {
    return this.root.locator(`.squiggly-${severity}`);
  }

  /** Asks to save; the file is written a little later, and its tab does not tell when. */
  async save(): Promise<void> {
    await this.press('Control+s');
  }

  /** The rows of the list that completes. */
  get suggestions(): Locator {
    return this.page.locator('.suggest-widget.visible .monaco-list-row');
  }

  /** The row that Enter or Tab takes. */
  get focusedSuggestion(): Locator {
    return this.page.locator('.suggest-widget.visible .monaco-list-row.focused');
  }

  /** Opens the light bulb's list by the keyboard; small print that comes late may take it away. */
  async openQuickFixes(): Promise<Locator> {
    const menu = this.page.locator('.action-widget:not(.action-list-submenu-panel)');
    await this.askAgain(async (timeout) => {
      await this.press('Control+.');
      await menu.locator('.monaco-list-row.focused').waitFor(timeout);
    });
    return menu;
  }

  /** Takes the first action of the light bulb's list by the keyboard; it must be called so. */
  async quickFix(label: string): Promise<void> {
    const menu = await this.openQuickFixes();
    await menu.locator('.monaco-list-row.focused', { hasText: label }).waitFor();
    await this.page.keyboard.press('Enter');
    await menu.waitFor({ state: 'hidden' });
  }

  /** Renames what stands at the cursor. */
  async rename(name: string): Promise<void> {
    await this.press('F2');
    const input = this.page.locator('.monaco-editor .rename-box input');
    await input.waitFor();
    await input.fill(name);
    await input.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  /** What the editor says at the cursor. */
  get message(): Locator {
    return this.root.locator('.monaco-editor-overlaymessage');
  }

  /**
   * Shows the hover at the cursor by the keyboard and waits until it says `text`. Small print that comes late moves the
   * lines and takes the hover away: whoever reads asks again.
   */
  async hoverSaying(text: RegExp): Promise<void> {
    const hover = this.page.locator('.monaco-editor .monaco-hover:visible', { hasText: text });
    await this.askAgain(async (timeout) => {
      await this.press('Control+k');
      await this.page.locator('.statusbar-item', { hasText: 'was pressed' }).waitFor();
      await this.page.keyboard.press('Control+i');
      await hover.waitFor(timeout);
    });
  }

  /** Small print that comes late moves the lines and closes what has just opened: whoever reads asks again, up to four times. */
  private async askAgain(ask: (timeout: { timeout: number }) => Promise<void>): Promise<void> {
    for (let tries = 1; ; tries++) {
      try {
        return await ask({ timeout: 5_000 });
      } catch (error) {
        if (tries === 4) throw error;
      }
    }
  }

  private async caretOn(text: RegExp): Promise<void> {
    await this.page.locator('.statusbar-item', { hasText: text }).waitFor();
  }
}

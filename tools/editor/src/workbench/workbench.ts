import type { Locator, Page } from 'playwright-core';
import { Editor } from './editor.ts';
import { Preview } from './preview.ts';

/** How long a window may take to load, in ms. */
const LOADING = 60_000;

/** How long a list that is being filtered may still change, in ms. */
const SETTLED = 300;

/** Whether a step that may be tried again has worked. */
function succeeds(step: Promise<unknown>): Promise<boolean> {
  return step.then(
    () => true,
    () => false,
  );
}

/** The window of a VS Code in a browser, driven as a person does: by keyboard wherever there is a key. */
export class Workbench {
  readonly page: Page;
  readonly quickInput: Locator;
  private readonly quickInputBox: Locator;

  constructor(page: Page) {
    this.page = page;
    this.quickInput = page.locator('.quick-input-widget');
    this.quickInputBox = this.quickInput.locator('input[type="text"]');
  }

  /** Loads the window and waits for its frame. */
  async load(url: string): Promise<void> {
    await this.page.goto(url, { timeout: LOADING });
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: LOADING });
  }

  /** Runs a command by its title in the palette; returns when the palette has closed or become the command's own. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.quickInputBox.waitFor();
    await this.quickInputBox.fill(`>${title}`);
    await this.walkTo(title);
    await this.page.keyboard.press('Enter');
    await this.quickInputBox.and(this.page.locator('[aria-label*="name of a command"]')).waitFor({ state: 'hidden' });
  }

  /** Takes a row of the quick pick that a command opened. */
  async pick(label: string): Promise<void> {
    await this.row(label).click();
  }

  /** Answers the question of a command: that one, for the box of the question before may still stand there. */
  async answer(question: string, text: string): Promise<void> {
    await this.quickInput.getByText(question).waitFor();
    await this.quickInputBox.fill(text);
    await this.quickInputBox.press('Enter');
  }

  /** Opens a file of the workspace from the explorer. */
  async open(name: string): Promise<Editor> {
    const item = this.page.getByRole('treeitem', { name }).and(this.page.locator('.explorer-folders-view *'));
    if (!(await item.isVisible())) await this.page.keyboard.press('Control+Shift+e');
    const selected = item.and(this.page.locator('.selected'));
    // A file that appears moves the rows under the pointer.
    for (let tries = 0; tries < 3; tries++) {
      await item.dblclick();
      if (await succeeds(selected.waitFor({ timeout: 3_000 }))) break;
    }
    const editor = this.editor(name);
    await editor.shown();
    return editor;
  }

  /** Asks for the import of a file of the explorer, in its menu. */
  async importFromMenu(name: string): Promise<void> {
    const item = this.page.getByRole('treeitem', { name }).and(this.page.locator('.explorer-folders-view *'));
    if (!(await item.isVisible())) await this.page.keyboard.press('Control+Shift+e');
    const entry = this.page.getByRole('menuitem', { name: 'Importer un document…' });
    const openMenu = async () => {
      // The menu of another file, whose row came under the pointer, covers the list until it is left.
      await this.page.keyboard.press('Escape');
      await item.click({ button: 'right', timeout: 5_000 });
      // A menu that has just opened takes no click yet.
      await this.page.waitForTimeout(SETTLED);
    };
    // A file that appears moves the rows and takes an open menu away.
    for (let tries = 0; tries < 4; tries++) {
      const isOpen = (await entry.isVisible()) || (await succeeds(openMenu()));
      const take = () => entry.click({ timeout: 5_000 });
      const closes = () => entry.waitFor({ state: 'hidden', timeout: 8_000 });
      if (isOpen && (await succeeds(take().then(closes)))) return;
    }
    throw new Error(`The menu of ${name} does not import it.`);
  }

  /** The editor of a document whose address ends so. */
  editor(name: string): Editor {
    return new Editor(this.page, name);
  }

  /** The preview of the window; only one may be open. */
  get preview(): Preview {
    return new Preview(this.page);
  }

  /** The tab of an editor. */
  tab(label: string | RegExp): Locator {
    return this.page.getByRole('tab', { name: label });
  }

  /** An item of the status bar. */
  status(text: string | RegExp): Locator {
    return this.page.locator('.statusbar-item', { hasText: text });
  }

  /** A message at the corner of the window. */
  notification(text: string | RegExp): Locator {
    return this.page.locator('.notifications-toasts .notification-list-item', { hasText: text });
  }

  /** Takes all messages away. */
  async clearNotifications(): Promise<void> {
    await this.command('Notifications: Clear All Notifications');
    await this.notification('').first().waitFor({ state: 'hidden' });
  }

  /** A dialog in the middle of the window. */
  get dialog(): Locator {
    return this.page.locator('.monaco-dialog-box');
  }

  /** A section of the side bar by its heading, unfolded. */
  async view(title: string): Promise<Locator> {
    const heading = this.page.locator(`.pane-header[aria-label="${title} Section"]`);
    if ((await heading.getAttribute('aria-expanded')) === 'false') await heading.click();
    return this.page.locator('.pane', { has: heading });
  }

  /** Opens the problem list on what matches: a file, a rule, a word. Only the lines on screen can be seen. */
  async filterProblems(text: string): Promise<void> {
    await this.command('Problems: Focus on Problems View');
    await this.page.getByPlaceholder('Filter (e.g. text').fill(text);
  }

  /** A line of the problem list, which must be open. */
  problem(text: string | RegExp): Locator {
    return this.page.locator('.markers-panel .monaco-list-row', { hasText: text });
  }

  /**
   * Commands used lately come first, whatever is typed: the wanted one may be some rows further down. The list of before
   * the last letter may still stand there: it has settled when the row keeps the focus for a while.
   */
  private async walkTo(label: string): Promise<void> {
    const focused = this.row(label).and(this.page.locator('.focused'));
    for (let rounds = 0; rounds < 10; rounds++) {
      await this.row(label).waitFor();
      for (let i = 0; i < 5 && !(await focused.isVisible()); i++) await this.page.keyboard.press('ArrowDown');
      await focused.waitFor({ timeout: SETTLED }).catch(() => undefined);
      await this.page.waitForTimeout(SETTLED);
      if (await focused.isVisible()) return;
    }
    throw new Error(`The palette does not stay on « ${label} ».`);
  }

  private row(label: string): Locator {
    const rows = this.quickInput.locator('.monaco-list-row');
    return rows.filter({ has: this.page.getByText(label, { exact: true }) }).first();
  }
}

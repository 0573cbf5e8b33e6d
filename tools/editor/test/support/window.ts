import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, inject, it, onTestFailed } from 'vitest';
import { ATELIER } from '../../src/fixtures.ts';
import type { PageWatch } from '../../src/page-watch.ts';
import { Sandbox } from '../../src/sandbox.ts';
import { Session } from '../../src/workbench/session.ts';
import type { Workbench } from '../../src/workbench/workbench.ts';

/** The window of a test file, open from its first test to its last. */
export interface Window {
  readonly workbench: Workbench;
  readonly watch: PageWatch;
  /** The folder that the window shows, on disk. */
  readonly folder: string;
  /** Whether a file stands in the folder. */
  has(name: string): boolean;
  /** The text of a file of the folder, as it is on disk. */
  read(name: string): string;
  /** Expects a file of the folder, on disk, to become what is said next. */
  onDisk(name: string): ReturnType<typeof expect.poll<string>>;
  /** Writes a file of the folder, as another program would. */
  write(name: string, content: string | Uint8Array): void;
}

/**
 * Opens a window of code-server on a copy of the fixtures for all tests of a file.
 *
 * @param options.alone opens this file of the copy, and no folder
 */
export function desktopWindow(options: { alone?: string } = {}): Window {
  const sandbox = new Sandbox(inject('sandbox'));
  const name = `ws-${randomBytes(3).toString('hex')}`;
  const folder = sandbox.copy(ATELIER, name);
  const query = options.alone ? fileQuery(`${folder}/${options.alone}`) : { folder };
  const session = windowAt(sandbox, `${inject('origin')}/?${new URLSearchParams(query)}`);
  return {
    get workbench() {
      return session().workbench;
    },
    get watch() {
      return session().watch;
    },
    folder,
    has: (file) => existsSync(`${folder}/${file}`),
    read: (file) => sandbox.read(name, file),
    onDisk: (file) => expect.poll(() => sandbox.read(name, file), { timeout: 30_000 }),
    write: (file, content) => void sandbox.write(content, name, file),
  };
}

/** Opens a window of VS Code for the web on the fixtures for all tests of a file. */
export function webWindow(): Pick<Window, 'workbench' | 'watch'> {
  const session = windowAt(new Sandbox(inject('sandbox')), inject('origin'));
  return {
    get workbench() {
      return session().workbench;
    },
    get watch() {
      return session().watch;
    },
  };
}

/** What opens one file in a window without folder. */
function fileQuery(file: string): Record<string, string> {
  const { host } = new URL(inject('origin'));
  return { ew: 'true', payload: JSON.stringify([['openFile', `vscode-remote://${host}${file}`]]) };
}

function windowAt(sandbox: Sandbox, url: string): () => Session {
  let session: Session | undefined;
  const current = () => {
    if (!session) throw new Error('The window is not open yet.');
    return session;
  };
  beforeAll(async () => {
    session = await Session.open(sandbox.folder('profiles'), url);
  });
  beforeEach(({ task }) => {
    onTestFailed(() => session?.keep(task.name));
  });
  afterAll(() => session?.close());
  return current;
}

/** The last test of a file: nothing was asked of another machine, and no content security policy had to refuse anything. */
export function staysHome(window: { readonly watch: PageWatch }): void {
  it('asks nothing of another machine and breaks no content security policy', () => {
    expect({ outside: window.watch.outside, refused: window.watch.refused }).toEqual({ outside: [], refused: [] });
  });
}

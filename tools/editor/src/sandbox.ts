import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of one run: workspaces, user data, browser profiles and homes, all gone at its end. */
export class Sandbox {
  readonly root: string;

  /** @param root an existing sandbox, which its maker removes; without it a new one, gone with this process at the latest */
  constructor(root?: string) {
    // Short: a path of a Unix socket may not exceed 107 bytes.
    this.root = root ?? mkdtempSync(join(tmpdir(), 'ref-'));
    if (!root) process.once('exit', () => this.remove());
  }

  /** A folder in the sandbox, made when it is not there. */
  folder(...path: string[]): string {
    const folder = join(this.root, ...path);
    mkdirSync(folder, { recursive: true });
    return folder;
  }

  /** A file in the sandbox; its folders are made. */
  write(content: string | Uint8Array, ...path: string[]): string {
    const file = join(this.root, ...path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  }

  /** A copy of a folder of the repository. */
  copy(source: string, ...path: string[]): string {
    const target = this.folder(...path);
    cpSync(source, target, { recursive: true });
    return target;
  }

  /** The text of a file in the sandbox. */
  read(...path: string[]): string {
    return readFileSync(join(this.root, ...path), 'utf8');
  }

  /** Removes everything. */
  remove(): void {
    rmSync(this.root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

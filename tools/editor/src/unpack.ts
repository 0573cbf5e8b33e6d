import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/** The files of a zip archive, by their paths. */
export function unzip(file: string): Record<string, Uint8Array> {
  return unzipSync(new Uint8Array(readFileSync(file)));
}

/** The text of a file in a zip archive; throws when there is none. */
export function textIn(file: string, path: string): string {
  const bytes = unzip(file)[path];
  if (!bytes) throw new Error(`${file} holds no ${path}.`);
  return strFromU8(bytes);
}

/** Writes the extension of a `.vsix` into a folder, as an editor does that installs it. */
export function unpackExtension(vsix: string, folder: string): void {
  for (const [path, bytes] of Object.entries(unzip(vsix))) {
    if (!path.startsWith('extension/') || path.endsWith('/')) continue;
    const target = join(folder, path.slice('extension/'.length));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}

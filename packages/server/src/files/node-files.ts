import { constants, readFileSync, type Stats, stat, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { MOST_BYTES, sizeTrouble, unreadable } from '@referentiel/language';
import { URI } from 'vscode-uri';
import { codeOf } from './error-code.js';
import type { FileAccess, Listing, ReadFile } from './file-access.js';
import { pathOf, urisOf } from './file-uri.js';
import { NodeListing } from './node-listing.js';
import { patient } from './patient.js';
import { readBytes } from './read-bytes.js';

/** A pipe named x.ref is opened without waiting for somebody to write into it; Windows has neither. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** A file that was written a moment ago may be written again before its date moves. */
const RECENT_MS = 3000;

function stampFrom({ size, mtimeMs, ctimeMs, ino }: Stats): string {
  return Date.now() - Math.max(mtimeMs, ctimeMs) < RECENT_MS ? '' : [size, mtimeMs, ctimeMs, ino].join(' ');
}

async function readNow(path: string): Promise<ReadFile | undefined> {
  const file = await open(path, READ);
  try {
    const stats = await file.stat();
    if (stats.isDirectory()) return undefined;
    if (!stats.isFile()) return { text: '', trouble: unreadable('pas-un-fichier') };
    const huge = sizeTrouble(stats.size, MOST_BYTES);
    if (huge) return { text: '', trouble: huge };
    return { ...readBytes(await file.readFile()), stamp: stampFrom(stats) };
  } finally {
    await file.close();
  }
}

/** What opening tells of a file that is not there any more, or of a socket or a device that nothing drives. */
function failed(error: unknown): ReadFile | undefined {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined;
  return { text: '', trouble: unreadable(code === 'ENXIO' || code === 'ENODEV' ? 'pas-un-fichier' : code) };
}

/** Reads the disk: the server runs where the files are. */
export class NodeFiles implements FileAccess {
  serves(uri: string): boolean {
    return /^file:/i.test(uri);
  }

  async list(folder: string, most?: number): Promise<Listing> {
    const { files, closed, isCut } = await new NodeListing(URI.parse(folder).fsPath, most).run();
    return {
      files: urisOf(files),
      closed: closed.map(({ path, code }) => ({ uri: URI.file(path).toString(), code })),
      isCut,
    };
  }

  async read(uri: string): Promise<ReadFile | undefined> {
    try {
      return await patient(() => readNow(pathOf(uri)));
    } catch (error) {
      return failed(error);
    }
  }

  /** One promise for all: ten thousand of them take longer than asking the disk. */
  stampsOf(uris: readonly string[]): Promise<(string | undefined)[]> {
    const stamps: (string | undefined)[] = uris.map(() => undefined);
    let asked = uris.length;
    return new Promise((resolve) => {
      if (asked === 0) resolve(stamps);
      for (const [rank, uri] of uris.entries()) {
        stat(pathOf(uri), (error, stats) => {
          if (!error) stamps[rank] = stampFrom(stats);
          if (--asked === 0) resolve(stamps);
        });
      }
    });
  }

  readAtOnce(uri: string): string | undefined {
    try {
      const path = pathOf(uri);
      const stats = statSync(path);
      return stats.isFile() && stats.size <= MOST_BYTES ? readBytes(readFileSync(path)).text : undefined;
    } catch {
      return undefined;
    }
  }
}

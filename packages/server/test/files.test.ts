import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NodeFiles } from '../src/files/node-files.js';
import { patient } from '../src/files/patient.js';
import { within } from '../src/files/within.js';
import { incompleteMessages } from '../src/workspace/incomplete.js';

const isWindows = process.platform === 'win32';
const files = new NodeFiles();
let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'ref-files-')));
});
afterEach(() => rmSync(folder, { recursive: true }));

const uriOf = (...names: string[]) => pathToFileURL(join(folder, ...names)).href;

function write(name: string, text: string | Uint8Array = 'certification X\n'): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
}

/** Names of the files found, from the folder. */
async function listed(): Promise<string[]> {
  const { files: found } = await files.list(uriOf());
  return found.map((uri) => uri.slice(uriOf().length + 1));
}

describe('listing a folder', () => {
  it('goes into a folder named x.ref, and takes a file that vanished for nothing', async () => {
    write('x.ref/y.ref');
    expect(await listed()).toEqual(['x.ref/y.ref']);
    expect(await files.read(uriOf('x.ref'))).toBeUndefined();
    expect(await files.read(uriOf('parti.ref'))).toBeUndefined();
    expect(await files.list(uriOf('absent'))).toEqual({ files: [], closed: [], isCut: false });
  });

  it.skipIf(isWindows)('follows links, each file and folder once, under its own name', async () => {
    write('a/x.ref');
    write('z/y.ref');
    symlinkSync(join(folder, 'z'), join(folder, 'a', 'lien'));
    symlinkSync(join(folder, 'z', 'y.ref'), join(folder, 'a', 'autre.ref'));
    symlinkSync(folder, join(folder, 'z', 'rond'));
    symlinkSync(join(folder, 'rien.ref'), join(folder, 'vide.ref'));
    expect((await listed()).sort()).toEqual(['a/x.ref', 'z/y.ref']);
  });

  it.skipIf(isWindows)('finds what only a link leads to', async () => {
    const elsewhere = realpathSync(mkdtempSync(join(tmpdir(), 'ref-files-')));
    try {
      writeFileSync(join(elsewhere, 'x.ref'), 'certification X\n');
      symlinkSync(elsewhere, join(folder, 'un'));
      symlinkSync(elsewhere, join(folder, 'deux'));
      symlinkSync(join(elsewhere, 'x.ref'), join(folder, 'trois.ref'));
      expect(await listed()).toHaveLength(1);
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });

  it('stops at many folders, and says so', async () => {
    for (let rank = 0; rank < 5; rank++) write(`d${rank}/x.ref`);
    const { files: found, isCut } = await files.list(uriOf(), 3);
    expect({ found: found.length, isCut }).toEqual({ found: 2, isCut: true });
  });
});

describe('reading a file', () => {
  it.skipIf(isWindows)('does not wait for a pipe, a socket, or a link that goes in circles', async () => {
    execFileSync('mkfifo', [join(folder, 'tube.ref')]);
    symlinkSync(join(folder, 'rond.ref'), join(folder, 'rond.ref'));
    const server = createServer().listen(join(folder, 'prise.ref'));
    await new Promise((resolve) => server.once('listening', resolve));
    try {
      expect((await listed()).sort()).toEqual(['prise.ref', 'rond.ref', 'tube.ref']);
      const raisons = await Promise.all(
        ['prise.ref', 'rond.ref', 'tube.ref'].map(
          async (name) => (await files.read(uriOf(name)))?.trouble?.params.raison,
        ),
      );
      expect(raisons).toEqual(['pas-un-fichier', 'ELOOP', 'pas-un-fichier']);
    } finally {
      server.close();
    }
  });

  it('names its encoding, and reads it all the same', async () => {
    const text = 'certification É "Métiers"\n';
    const utf16 = new Uint8Array(new Uint16Array([0xfeff, ...[...text].map((char) => char.charCodeAt(0))]).buffer);
    write('bom.ref', `\ufeff${text}`);
    write('latin.ref', Buffer.from(text, 'latin1'));
    write('seize.ref', utf16);
    write('sans.ref', utf16.subarray(2));
    write('grand-boutiste.ref', Buffer.from(utf16).swap16());
    expect(await files.read(uriOf('bom.ref'))).toMatchObject({ text });
    expect(await files.read(uriOf('bom.ref'))).not.toHaveProperty('trouble');
    const encodage = (name: string) => ({ text, trouble: { rule: 'LEX-06', params: { encodage: name } } });
    expect(await files.read(uriOf('latin.ref'))).toMatchObject(encodage('Windows-1252'));
    for (const name of ['seize.ref', 'sans.ref', 'grand-boutiste.ref']) {
      expect(await files.read(uriOf(name))).toMatchObject(encodage('UTF-16'));
    }
  });
});

describe('a disk in trouble', () => {
  it('is asked again while too many files are open', async () => {
    let attempts = 0;
    const crowded = async () => {
      attempts++;
      if (attempts < 3) throw Object.assign(new Error('too many'), { code: 'EMFILE' });
      return 'lu';
    };
    expect(await patient(crowded)).toBe('lu');
    await expect(patient(() => Promise.reject(Object.assign(new Error('no'), { code: 'EIO' })))).rejects.toThrow('no');
  });

  it('that does not answer is not waited for', async () => {
    await expect(within(new Promise(() => {}), 5)).rejects.toMatchObject({ code: 'ETIMEDOUT' });
  });
});

describe('what the log says of folders', () => {
  it('names each that was not read, with the remedy, and one that holds too many', () => {
    const listing = { files: [], closed: [{ uri: 'file:///projet/secret', code: 'EACCES' }], isCut: true };
    expect(incompleteMessages(listing, 'vscode-vfs://depot', 'fr')).toEqual([
      expect.stringMatching(
        /^Le dossier «\u00a0.projet.secret\u00a0» n’a pas été lu\u00a0: vous n’en avez pas le droit\. Demandez/,
      ),
      expect.stringMatching(
        /^Le dossier «\u00a0vscode-vfs:\/\/depot\u00a0» contient trop de dossiers\u00a0: ouvrez celui/,
      ),
    ]);
    expect(incompleteMessages({ ...listing, isCut: false }, 'file:///projet', 'en')).toEqual([
      expect.stringContaining('was not read: you have no right to.'),
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Uri } from 'vscode';
import { byScheme, type EditorFs, type FileToWrite, throughEditor } from '../src/writing/write-files.js';
import { refusedText, WriteRefused } from '../src/writing/write-refused.js';

interface Place {
  scheme: string;
  path: string;
}

function uri(path: string, scheme = 'memoire'): Uri {
  const place: Place = { scheme, path };
  const with_ = (change: Partial<Place>) => uri(change.path ?? path, change.scheme ?? scheme);
  return { ...place, with: with_, toString: () => `${scheme}:${path}` } as Uri;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const file = (path: string, text: string, isNew = false): FileToWrite => ({
  uri: uri(path),
  bytes: bytes(text),
  isNew,
});

function error(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Files in memory; a write that fails leaves the file half written, as a full disk does. */
class Memory {
  readonly files = new Map<string, string>();
  /** Names of the files whose next writes fail, and how often. */
  readonly refused = new Map<string, number>();
  code = 'NoPermissions';

  get fs(): EditorFs {
    return {
      createDirectory: async () => {},
      stat: async () => ({ type: 1, ctime: 0, mtime: 0, size: 0 }),
      delete: async ({ path }) => {
        if (!this.files.delete(path)) throw error('FileNotFound');
      },
      readFile: async ({ path }) => {
        const text = this.files.get(path);
        if (text === undefined) throw error('FileNotFound');
        return bytes(text);
      },
      writeFile: async ({ path }, content) => {
        const text = new TextDecoder().decode(content);
        const left = this.refused.get(path) ?? 0;
        this.refused.set(path, left - 1);
        this.files.set(path, left > 0 ? text.slice(0, 1) : text);
        if (left > 0) throw error(this.code);
      },
    };
  }
}

async function refusal(work: Promise<void>): Promise<WriteRefused> {
  const caught = await work.then(
    () => undefined,
    (one: unknown) => one,
  );
  if (!(caught instanceof WriteRefused)) throw caught ?? new Error('nothing was refused');
  return caught;
}

describe('writing through the editor', () => {
  it('puts back what was there when one file of several is refused', async () => {
    const memory = new Memory();
    memory.files.set('/a', 'ancien a').set('/b', 'ancien b');
    memory.refused.set('/b', 1);
    const write = throughEditor(memory.fs);
    const refused = await refusal(write([file('/neuf', 'neuf'), file('/a', 'nouveau a'), file('/b', 'nouveau b')]));
    expect({ path: refused.uri.path, partly: refused.partly }).toEqual({ path: '/b', partly: false });
    expect(Object.fromEntries(memory.files)).toEqual({ '/a': 'ancien a', '/b': 'ancien b' });
    await write([file('/a', 'nouveau a'), file('/b', 'nouveau b')]);
    expect(Object.fromEntries(memory.files)).toEqual({ '/a': 'nouveau a', '/b': 'nouveau b' });
  });

  it('says when something could not be put back', async () => {
    const memory = new Memory();
    memory.files.set('/a', 'ancien');
    memory.refused.set('/a', 2);
    const refused = await refusal(throughEditor(memory.fs)([file('/a', 'nouveau')]));
    expect(refused.partly).toBe(true);
    expect(refusedText(refused, 'fr')).toContain('recommencez dès que possible');
  });

  it('replaces no file that came meanwhile', async () => {
    const memory = new Memory();
    memory.files.set('/a', 'par un autre');
    const refused = await refusal(throughEditor(memory.fs)([file('/a', 'nouveau', true)]));
    expect(refusedText(refused, 'fr')).toBe(
      '«\u00a0a\u00a0» n’a pas pu être écrit\u00a0: un fichier porte déjà ce nom\u00a0; choisissez un autre dossier. Rien n’est remplacé.',
    );
    expect(memory.files.get('/a')).toBe('par un autre');
  });

  it('leaves the files of this machine to the disk', async () => {
    const written: string[] = [];
    const as = (name: string) => async (files: readonly FileToWrite[]) => void written.push(`${name} ${files.length}`);
    const write = byScheme(as('disk'), as('editor'));
    await write([{ uri: uri('/a', 'file'), bytes: bytes('') }]);
    await write([{ uri: uri('/a', 'vscode-vfs'), bytes: bytes('') }]);
    expect(written).toEqual(['disk 1', 'editor 1']);
  });
});

describe('what an author is told of a file that is refused', () => {
  const told = (cause: unknown) => refusedText(new WriteRefused(uri('/d/x.docx'), cause), 'fr');

  it.each([
    ['NoPermissions', 'vous n’en avez pas le droit'],
    ['Unavailable', 'son emplacement ne répond pas'],
    ['FileIsADirectory', 'c’est un dossier'],
    ['EBUSY', 'fermez-le, puis recommencez'],
    ['ENOSPC', 'le disque est plein'],
  ])('%s has its remedy', (code, words) => expect(told(error(code))).toContain(words));

  it('knows what some file systems say in words only', () => {
    expect(told(new Error('Unable to write (Error: ENOSPC: no space left on device)'))).toContain(
      'libérez de la place',
    );
    expect(told(new Error('Quota exceeded'))).toContain('quota');
    expect(told(new Error('panne inconnue'))).toContain('écrit\u00a0: panne inconnue.');
  });
});

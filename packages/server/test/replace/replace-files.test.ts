import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { replaceFiles, WriteFailure } from '../../src/replace.js';
import { type Fault, FaultyDisk, Killed } from './faulty-disk.js';

const OLD = 'ancien'.repeat(1000);
const NEW = 'nouveau'.repeat(1500);
const ALL = realpathSync(mkdtempSync(join(tmpdir(), 'référentiel replace-')));
let folder: string;
let count = 0;

beforeEach(() => fresh());
afterAll(() => rmSync(ALL, { recursive: true, force: true }));

/** A folder of its own for each try: what was swept once is not looked at again. */
function fresh(): void {
  folder = join(ALL, String(count++));
  mkdirSync(folder);
}

const at = (name: string) => join(folder, name);
const text = (name: string) => readFileSync(at(name), 'utf8');
const names = () => readdirSync(folder).sort();
const temporaries = () => names().filter((name) => name.endsWith('.ref-tmp'));

/** The same call with a fault at each of its steps in turn, until none is left to spoil. */
function atEachStep(faultAt: (step: number) => Fault, prepare: () => void, call: (disk: FaultyDisk) => void): number {
  for (let step = 0; ; step++) {
    fresh();
    prepare();
    const disk = new FaultyDisk(faultAt(step));
    call(disk);
    disk.bury();
    if (disk.steps.length <= step) return step;
  }
}

function failureOf(work: () => void): WriteFailure | Killed | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof WriteFailure || error instanceof Killed) return error;
    throw error;
  }
}

describe('killed at each step', () => {
  it.each(['before', 'midway', 'after'] as const)('%s it: the old file or the new one is there, whole', (kill) => {
    let kept = 0;
    const steps = atEachStep(
      (step) => ({ at: step, kill }),
      () => writeFileSync(at('a'), OLD),
      (disk) => {
        failureOf(() => replaceFiles([{ path: at('a'), content: NEW }], disk.fs));
        expect([OLD, NEW]).toContain(text('a'));
        kept += Number(text('a') === OLD);
        // What is left of the attempt bears a name that a later write removes.
        for (const name of names()) expect(name).toMatch(/^a$|^\.\d+-[\w-]+\.ref-tmp$/);
      },
    );
    expect(steps).toBeGreaterThan(10);
    expect(kept).toBeGreaterThan(8);
  });

  it('leaves every file of a group whole, and no half of one', () => {
    const steps = atEachStep(
      (step) => ({ at: step, kill: 'midway' }),
      () => {
        writeFileSync(at('a'), OLD);
        writeFileSync(at('b'), OLD);
      },
      (disk) => {
        failureOf(() =>
          replaceFiles(
            ['a', 'b', 'c'].map((name) => ({ path: at(name), content: NEW })),
            disk.fs,
          ),
        );
        for (const name of names().filter((one) => 'ab'.includes(one))) expect([OLD, NEW]).toContain(text(name));
        expect(names()).toEqual(expect.arrayContaining(['a', 'b']));
        if (names().includes('c')) expect(text('c')).toBe(NEW);
      },
    );
    expect(steps).toBeGreaterThan(30);
  });
});

describe('refused at each step', () => {
  it.each(['ENOSPC', 'EACCES'])('%s: nothing changes, or all of it', (code) => {
    let refused = 0;
    atEachStep(
      (step) => ({ at: step, refuse: code }),
      () => {
        writeFileSync(at('a'), OLD);
        writeFileSync(at('b'), OLD);
      },
      (disk) => {
        const files = ['a', 'b', 'c'].map((name) => ({ path: at(name), content: NEW }));
        const failure = failureOf(() => replaceFiles(files, disk.fs));
        if (failure instanceof WriteFailure) {
          refused++;
          expect(failure.code).toBe(code);
          expect(files.map(({ path }) => path)).toContain(failure.path);
          expect({ failure: failure.partly, a: text('a'), b: text('b') }).toEqual({ failure: false, a: OLD, b: OLD });
          expect(names()).not.toContain('c');
        } else {
          // What may fail without harm: tidying up, and telling the disk to settle.
          expect([text('a'), text('b'), text('c')]).toEqual([NEW, NEW, NEW]);
        }
        expect(temporaries().length).toBeLessThanOrEqual(Number(disk.steps.includes('rmSync')));
      },
    );
    expect(refused).toBeGreaterThan(15);
  });

  it('keeps the only copy of a file that could be neither replaced nor put back', () => {
    const both = (content: string) => ['a', 'b'].map((name) => ({ path: at(name), content }));
    replaceFiles(both(OLD));
    // The second file cannot take its place, nor can the first be put back.
    const disk = new FaultyDisk({ call: 'renameSync', from: 1, refuse: 'EIO' });
    const failure = failureOf(() => replaceFiles(both(NEW), disk.fs));
    expect(failure).toMatchObject({ code: 'EIO', path: at('b'), partly: true });
    expect([text('a'), text('b')]).toEqual([NEW, OLD]);
    expect(temporaries().map(text)).toEqual([OLD]);
  });
});

describe('what it leaves as it is', () => {
  it('keeps links, also those that lead to nothing yet, and says which go in circles', () => {
    mkdirSync(at('loin'));
    writeFileSync(at('loin/a'), OLD);
    symlinkSync('loin/a', at('a'));
    symlinkSync('loin/b', at('b'));
    symlinkSync('c', at('c'));
    replaceFiles(['a', 'b'].map((name) => ({ path: at(name), content: NEW })));
    expect([readlinkSync(at('a')), text('loin/a'), text('loin/b')]).toEqual(['loin/a', NEW, NEW]);
    expect(failureOf(() => replaceFiles([{ path: at('c'), content: NEW }]))).toMatchObject({ code: 'ELOOP' });
  });

  it('keeps the mode, and the old content under other names of the file', () => {
    writeFileSync(at('a'), OLD);
    chmodSync(at('a'), 0o640);
    linkSync(at('a'), at('autre'));
    replaceFiles([{ path: at('a'), content: NEW }]);
    expect([statSync(at('a')).mode & 0o777, text('a'), text('autre')]).toEqual([0o640, NEW, OLD]);
  });

  it('does not replace a file that came, or changed, meanwhile', () => {
    writeFileSync(at('a'), 'par un autre');
    const asked = [
      { path: at('b'), content: NEW },
      { path: at('a'), content: NEW, isNew: true },
    ];
    expect(failureOf(() => replaceFiles(asked))).toMatchObject({ code: 'EEXIST', path: at('a') });
    const changed = [{ path: at('a'), content: NEW, before: Buffer.from(OLD) }];
    expect(failureOf(() => replaceFiles(changed))).toMatchObject({ code: 'ECHANGED' });
    expect([names(), text('a')]).toEqual([['a'], 'par un autre']);
  });

  it('writes neither over a folder nor over a device, nor below a file', () => {
    mkdirSync(at('dossier'));
    writeFileSync(at('fichier'), OLD);
    const code = (path: string) => failureOf(() => replaceFiles([{ path, content: NEW }]));
    expect(code(at('dossier'))).toMatchObject({ code: 'EISDIR' });
    expect(code(at('fichier/x'))).toMatchObject({ code: 'ENOTDIR' });
    expect(code(at('absent/x'))).toMatchObject({ code: 'ENOENT' });
    expect(code(at('x'.repeat(300)))).toMatchObject({ code: 'ENAMETOOLONG' });
    if (process.platform !== 'win32') expect(code('/dev/full')).toMatchObject({ code: 'ESPECIAL' });
    expect(names()).toEqual(['dossier', 'fichier']);
  });
});

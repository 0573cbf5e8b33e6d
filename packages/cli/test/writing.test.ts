import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, lstatSync, mkdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { certification, folder, listing, run, start } from './support/cli.js';
import { refusing, withFault } from './support/faults.js';
import { typography } from './support/typography.js';

const isWindows = process.platform === 'win32';
const UNTIDY = 'certification X "Animer" {\ncompétence C1 « Rédiger une note pour décider. »\n}\n';
const EXPORT = ['export', 'x.ref', '--to', 'json,html'];

const text = (cwd: string, name: string) => readFileSync(join(cwd, name), 'utf8');

describe.concurrent('a file that the system refuses', () => {
  it.each([
    ['writeSync', 'ENOSPC', 'fr', 'le disque est plein\u00a0; libérez de la place'],
    ['renameSync', 'EBUSY', 'en', 'it is open in another program (Word?); close it'],
  ])('%s, %s: is named with the remedy, and no document is changed', async (name, code, lang, words) => {
    const cwd = folder({ 'x.ref': certification() });
    await run(EXPORT, { cwd });
    writeFileSync(join(cwd, 'x.ref'), certification('Y'));
    const before = [text(cwd, 'x.json'), text(cwd, 'x.html')];
    const { stdout, stderr, ...refused } = await run([...EXPORT, '--lang', lang], { cwd, env: refusing(name, code) });
    expect({ code: refused.code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr).toMatch(/«\u00a0x\.json\u00a0»|“x\.json”/);
    if (lang === 'fr') expect(typography(stderr)).toEqual([]);
    expect([text(cwd, 'x.json'), text(cwd, 'x.html')]).toEqual(before);
    expect(listing(cwd)).toEqual(['x.html', 'x.json', 'x.ref']);
  });

  it('formats all files or none', async () => {
    const cwd = folder({ 'a.ref': UNTIDY, 'b.ref': UNTIDY.replace('certification X', 'certification Z') });
    const { code, stdout, stderr } = await run(['format'], {
      cwd,
      env: withFault(
        'renameSync',
        "if (args[1].endsWith('b.ref')) throw Object.assign(new Error(), { code: 'EPERM' }); call(...args)",
      ),
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/«\u00a0b\.ref\u00a0» n’a pas pu être écrit\u00a0: il est protégé.* Rien n’est remplacé\./s);
    expect([text(cwd, 'a.ref'), listing(cwd)]).toEqual([UNTIDY, ['a.ref', 'b.ref']]);
  });
});

describe.concurrent('a file that another program works on', () => {
  it('is not formatted over what was saved meanwhile', async () => {
    const cwd = folder({ 'x.ref': UNTIDY });
    const saved = `${UNTIDY}// enregistré\n`;
    // The other program saves while the temporary file reaches the disk.
    const env = withFault('fsyncSync', `fs.writeFileSync('x.ref', ${JSON.stringify(saved)}); call(...args)`);
    const { code, stderr } = await run(['format'], { cwd, env });
    expect(code).toBe(2);
    expect(stderr).toContain('il a changé entre-temps');
    expect([text(cwd, 'x.ref'), listing(cwd)]).toEqual([saved, ['x.ref']]);
  });

  it('an import does not replace a file that came while it read', async () => {
    const cwd = folder({ 'x.ref': certification() });
    await run(['export', 'x.ref', '--to', 'json'], { cwd });
    const env = withFault('fsyncSync', "fs.writeFileSync('y.ref', 'le mien'); call(...args)");
    const { code, stderr } = await run(['import', 'x.json', '-o', 'y.ref'], { cwd, env });
    expect(code).toBe(2);
    expect(stderr).toContain('un fichier porte déjà ce nom');
    expect([text(cwd, 'y.ref'), listing(cwd)]).toEqual(['le mien', ['x.json', 'x.ref', 'y.ref']]);
  });

  it.each(['~$férentiel.docx', '.~lock.référentiel.docx#'])(
    'an export open elsewhere (%s) is left alone',
    async (lock) => {
      const cwd = folder({ 'référentiel.ref': certification(), [lock]: '' });
      const asked = ['export', 'référentiel.ref', '--to', 'docx,json'];
      const { code, stdout, stderr } = await run(asked, { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/est ouvert dans (Word|LibreOffice)\u00a0: fermez-le, puis recommencez/);
      expect(stderr).toContain(`effacez «\u00a0${lock}\u00a0»`);
      expect(listing(cwd)).toEqual([lock, 'référentiel.ref'].sort());
      expect((await run([...asked, '--force'], { cwd })).code).toBe(0);
    },
  );
});

describe.concurrent('a place where nothing can be written', () => {
  it
    .skipIf(isWindows)
    .each([
      ['-', 'donnez un dossier à -o'],
      ['/dev/stdout', 'un fichier porte déjà ce nom'],
      ['/dev/full', 'un fichier porte déjà ce nom'],
      ['x.ref/y', 'une partie du chemin n’est pas un dossier'],
      ['n'.repeat(300), 'le nom est trop long'],
      ...(existsSync('/proc/self') ? [['/proc/x', 'rien ne peut être créé à cet endroit']] : []),
    ] as [string, string][])('-o %s is refused at once', async (output, words) => {
    const cwd = folder({ 'x.ref': certification() });
    const { code, stdout, stderr } = await run(['export', 'x.ref', '--to', 'json', '-o', output], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(typography(stderr)).toEqual([]);
    expect(listing(cwd)).toEqual(['x.ref']);
  });

  it.skipIf(isWindows)('reads no pipe, which might never end, and replaces none', async () => {
    const cwd = folder({ 'x.ref': certification() });
    for (const name of ['tube.ref', 'x.html']) spawnSync('mkfifo', [join(cwd, name)]);
    const read = await run(['format', 'tube.ref'], { cwd });
    expect(read).toMatchObject({ code: 2, stdout: '' });
    expect(read.stderr).toContain('ce n’est pas un fichier ordinaire');
    const written = await run(['export', 'x.ref', '--to', 'html', '--force'], { cwd });
    expect(written).toMatchObject({ code: 2, stdout: '' });
    expect(written.stderr).toContain('ce n’est pas un fichier ordinaire');
    expect(lstatSync(join(cwd, 'x.html')).isFIFO()).toBe(true);
  });

  it.skipIf(isWindows)('writes to what a link leads to, even where nothing is yet', async () => {
    const cwd = folder({ 'x.ref': certification() });
    mkdirSync(join(cwd, 'ailleurs'));
    symlinkSync('ailleurs/y.json', join(cwd, 'x.json'));
    expect((await run(['export', 'x.ref', '--to', 'json'], { cwd })).code).toBe(0);
    expect(readlinkSync(join(cwd, 'x.json'))).toBe('ailleurs/y.json');
    expect(text(cwd, 'ailleurs/y.json')).toContain('Animer des ateliers');
  });
});

describe.concurrent('a program that is stopped', () => {
  it.skipIf(isWindows)('by Ctrl+C finishes its files, then ends', async () => {
    const cwd = folder({ 'x.ref': certification() });
    // The signal comes while the first temporary file reaches the disk.
    const env = withFault('fsyncSync', "process.kill(process.pid, 'SIGINT'); call(...args)");
    const child = start(EXPORT, { cwd, env });
    const [code, killedBy] = await once(child, 'close');
    expect({ code, killedBy }).toEqual({ code: null, killedBy: 'SIGINT' });
    expect(listing(cwd)).toEqual(['x.html', 'x.json', 'x.ref']);
    expect(JSON.parse(text(cwd, 'x.json')).intitule).toBe('Animer des ateliers');
  });
});

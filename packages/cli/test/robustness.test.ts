import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, certification, ERROR, examples, folder, listing, run, start } from './support/cli.js';
import { typography } from './support/typography.js';

const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;
const isWindows = process.platform === 'win32';

/** Root may write everywhere: as root, the program runs as someone else. */
function asUser(cwd: string) {
  if (isRoot) for (const name of ['.', ...listing(cwd)]) chownSync(join(cwd, name), NOBODY, NOBODY);
  return { cwd, ...(isRoot && { uid: NOBODY }) };
}

describe.concurrent('writing', () => {
  it.skipIf(isWindows)('killed at any moment, leaves the earlier export or the new one, whole', async () => {
    const cwd = examples();
    const command = ['export', 'examples/rs-animation-ateliers-reparation.ref', '--to', 'json,docx', '-o', 'sortie'];
    const begun = performance.now();
    expect((await run(command, { cwd })).code).toBe(0);
    const duration = performance.now() - begun;
    const names = listing(join(cwd, 'sortie'));
    const whole = new Map(names.map((name) => [name, readFileSync(join(cwd, 'sortie', name)).toString('base64')]));
    for (const share of [0.75, 0.85, 0.9, 0.95]) {
      const child = start(command, { cwd });
      const timer = setTimeout(() => child.kill('SIGKILL'), duration * share);
      await once(child, 'close');
      clearTimeout(timer);
      for (const [name, bytes] of whole) expect(readFileSync(join(cwd, 'sortie', name)).toString('base64')).toBe(bytes);
    }
  });

  it('removes what a killed run left behind, and nothing else', async () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    const cwd = folder({
      'x.ref': certification(),
      [`.${gone}-0.ref-tmp`]: 'moitié',
      [`.${gone}-1.ref-tmp`]: 'récent',
      [`.${process.pid}-0.ref-tmp`]: 'en cours',
    });
    const old = new Date(Date.now() - 3_600_000);
    for (const name of [`.${gone}-0.ref-tmp`, `.${process.pid}-0.ref-tmp`]) utimesSync(join(cwd, name), old, old);
    await run(['export', 'x.ref', '--to', 'json'], { cwd });
    expect(listing(cwd)).toEqual([`.${gone}-1.ref-tmp`, `.${process.pid}-0.ref-tmp`, 'x.json', 'x.ref'].sort());
  });

  it.skipIf(isWindows)('tells that a folder or a file is protected, and leaves no temporary file', async () => {
    const cwd = folder({ 'x.ref': certification(), 'protégé.ref': 'certification   P { }\n' });
    chmodSync(join(cwd, 'protégé.ref'), 0o444);
    const user = asUser(cwd);
    const kept = await run(['format', 'protégé.ref'], user);
    chmodSync(cwd, 0o555);
    const refused = await run(['export', 'x.ref', '--to', 'json'], user);
    const unmade = await run(['export', 'x.ref', '--to', 'json', '-o', 'sortie'], user);
    chmodSync(cwd, 0o755);
    for (const { code, stderr } of [kept, refused, unmade]) {
      expect(code).toBe(2);
      expect(stderr).toMatch(
        /«\u00a0(protégé\.ref|x\.json|sortie)\u00a0» n’a pas pu être écrit\u00a0: vous n’en avez pas le droit\u00a0; vérifiez/,
      );
      expect(typography(stderr)).toEqual([]);
    }
    expect(listing(cwd)).toEqual(['protégé.ref', 'x.ref']);
  });

  it.skipIf(isWindows)('tells that a source may not be read', async () => {
    const cwd = folder({ 'x.ref': certification(), 'secret.ref': certification('S') });
    const user = asUser(cwd);
    chmodSync(join(cwd, 'secret.ref'), 0);
    const { code, stderr } = await run(['check'], user);
    expect(code).toBe(2);
    expect(stderr).toContain('«\u00a0secret.ref\u00a0» ne peut pas être lu\u00a0: vous n’en avez pas le droit');
  });

  it.skipIf(isWindows)('on a full disk keeps the earlier export and leaves no temporary file', async () => {
    const cwd = examples();
    const source = 'examples/rs-animation-ateliers-reparation.ref';
    await run(['export', source, '--to', 'json', '-o', 'sortie'], { cwd });
    const before = readFileSync(join(cwd, 'sortie/rs-animation-ateliers-reparation.json'), 'utf8');
    // A limit of 4 kB on file sizes stands for the disk.
    const limited = spawnSync(
      'bash',
      ['-c', 'ulimit -f 4; exec "$0" "$@"', process.execPath, BIN, 'export', source, '--to', 'json', '-o', 'sortie'],
      { cwd, encoding: 'utf8' },
    );
    expect(limited.status).toBe(2);
    expect(limited.stderr).toContain('n’a pas pu être écrit\u00a0: il dépasse la taille permise');
    expect(listing(join(cwd, 'sortie'))).toEqual(['rs-animation-ateliers-reparation.json']);
    expect(readFileSync(join(cwd, 'sortie/rs-animation-ateliers-reparation.json'), 'utf8')).toBe(before);
  });

  it('tells that what is in the way is a file, or a folder', async () => {
    const cwd = folder({ 'x.ref': certification(), sortie: '' });
    const { code, stderr } = await run(['export', 'x.ref', '--to', 'json', '-o', 'sortie'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('un fichier porte déjà ce nom');
    mkdirSync(join(cwd, 'x.json'));
    const onto = await run(['export', 'x.ref', '--to', 'json', '--force'], { cwd });
    expect(onto.code).toBe(2);
    expect(onto.stderr).toContain('c’est un dossier');
  });
});

describe.concurrent('the program', () => {
  it('answers an internal error with 3 and a sentence, never a stack', async () => {
    const patch =
      'const s=JSON.stringify;JSON.stringify=(v,r,n)=>{if(n===2)throw new TypeError("panne");return s(v,r,n)}';
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(patch)}` };
    const { code, stdout, stderr } = await run(['check', '--format', 'json'], {
      cwd: folder({ 'x.ref': certification() }),
      env,
    });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^Erreur interne de Référentiel\u00a0: panne\nC’est un défaut de l’outil/);
    expect(stderr).not.toMatch(/ at |\.js|node:/);
  });

  it.skipIf(!existsSync('/dev/full'))('says that its output cannot be written', () => {
    const { status, stderr } = spawnSync('bash', ['-c', `"$0" "$1" rules > /dev/full`, process.execPath, BIN], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toBe(
      'La sortie ne peut pas être écrite\u00a0: le disque est plein\u00a0; libérez de la place, puis recommencez.\n',
    );
  });

  it.skipIf(isWindows)('lets a reader close early', () => {
    const { stdout, stderr } = spawnSync('bash', ['-c', `"$0" "$1" rules | head -n 1`, process.execPath, BIN], {
      encoding: 'utf8',
    });
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe('');
  });

  it('checks 300 files in reasonable time, and one of them without reading them all', async () => {
    const body = Array.from(
      { length: 5 },
      (_, n) => `    compétence C${n + 2} "Tenir un registre pour suivre les écarts."\n`,
    ).join('');
    const cwd = folder(
      Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`d${n % 10}/x${n}.ref`, certification(`X${n}`, body)])),
    );
    writeFileSync(join(cwd, 'd0/x0.ref'), certification('X0', body + ERROR));
    const begun = performance.now();
    const { code, stderr } = await run(['check'], { cwd });
    expect(performance.now() - begun).toBeLessThan(20_000);
    expect(code).toBe(1);
    // Not a terminal: no progress.
    expect(stderr).toMatch(/^300 fichiers\u00a0: 1 erreur/);
    expect((await run(['check', 'd0/x0.ref'], { cwd })).stderr).toMatch(/^1 fichier\u00a0: 1 erreur/);
  });

  it.skipIf(!existsSync('/usr/bin/script'))('shows its progress on a terminal, and wipes it', () => {
    const cwd = folder(Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`x${n}.ref`, certification(`X${n}`)])));
    const { stdout } = spawnSync('script', ['-qec', `'${process.execPath}' '${BIN}' check`, '/dev/null'], {
      cwd,
      encoding: 'utf8',
    });
    expect(stdout).toMatch(/^\rLecture \d+\/60/);
    expect(stdout.split('\r\x1b[K').at(-1)).toMatch(/^60 fichiers\u00a0: 0 erreur/);
  });
});

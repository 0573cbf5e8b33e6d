import { once } from 'node:events';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { certification, ERROR, folder, start } from './support/cli.js';

const WAITING = 'J’attends une modification (Ctrl+C pour arrêter).';

/** Resolves once the text has come `times` times. */
function heard(stream: NodeJS.ReadableStream, text: string) {
  let all = '';
  stream.setEncoding('utf8').on('data', (chunk) => {
    all += chunk;
  });
  return async (times: number) => {
    while (all.split(text).length <= times) await once(stream, 'data');
    return all;
  };
}

// Windows has no SIGINT that a test could send.
it.skipIf(process.platform === 'win32')(
  'check --watch checks again at each change and stops at SIGINT with 0',
  async () => {
    const cwd = folder({ 'x.ref': certification() });
    const file = join(cwd, 'x.ref');
    const child = start(['check', 'x.ref', '--watch'], { cwd });
    const waiting = heard(child.stderr, WAITING);
    const findings = heard(child.stdout, 'REF-01');
    await waiting(1);
    writeFileSync(file, certification('X', ERROR));
    await findings(1);
    await waiting(2);
    // Many editors write beside and rename: the file must stay watched.
    writeFileSync(`${file}.tmp`, certification());
    renameSync(`${file}.tmp`, file);
    const stderr = await waiting(3);
    expect(stderr).toMatch(/1 fichier\u00a0: \d+ erreur/);
    writeFileSync(join(cwd, 'lisez-moi.txt'), 'rien à voir');
    writeFileSync(file, certification('X', ERROR));
    await findings(2);
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    expect(code).toBe(0);
  },
  30_000,
);

it.skipIf(process.platform === 'win32')(
  'check --watch hears the configuration of the project, in a folder above too',
  async () => {
    const cwd = folder({ 'a/x.ref': certification(), 'referentiel.config.json': '{}' });
    const child = start(['check', 'a/x.ref', '--watch'], { cwd });
    const waiting = heard(child.stderr, WAITING);
    const findings = heard(child.stdout, 'CFG-01');
    await waiting(1);
    writeFileSync(join(cwd, 'referentiel.config.json'), '{');
    await findings(1);
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    expect(code).toBe(0);
  },
  30_000,
);

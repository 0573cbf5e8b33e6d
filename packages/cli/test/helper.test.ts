import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readConfigs } from '../src/configs.js';
import { Division } from '../src/helper/division.js';
import { Helper } from '../src/helper/helper.js';
import { VERSION } from '../src/helper/task.js';
import { Texts } from '../src/texts.js';
import { certification, ERROR, folder, run, WARNING } from './support/cli.js';

const PATHS = Array.from({ length: 47 }, (_, rank) => `${rank}.ref`);

describe('files that two threads deal with', () => {
  it('are taken once each, from both ends, wherever the two meet', () => {
    for (const turns of [0, 1, 13, 30, 60]) {
      const caller = new Division(PATHS);
      const helper = new Division(PATHS, caller.memory, false);
      const front: string[] = [];
      const back: string[] = [];
      const [one, other] = [caller.front()[Symbol.iterator](), helper.back()[Symbol.iterator]()];
      for (let turn = 0; turn < turns; turn++) front.push(...taken(one));
      for (let path = other.next(); !path.done; path = other.next()) back.push(path.value);
      for (let path = one.next(); !path.done; path = one.next()) front.push(path.value);
      expect(front).toEqual(PATHS.slice(0, front.length));
      expect([...front, ...back].sort()).toEqual([...PATHS].sort());
      expect(caller.done).toBe(PATHS.length);
    }
  });

  it('are not waited for where the other thread took none', () => {
    const caller = new Division(PATHS);
    expect([...caller.front()]).toEqual(PATHS);
    caller.wait();
    expect(caller.done).toBe(PATHS.length);
  });
});

function taken(paths: Iterator<string>): string[] {
  const { done, value } = paths.next();
  return done ? [] : [value];
}

/** Many files with what ties files together: parts, a catalogue of all, copies, mistakes, one in another encoding. */
function register(): string {
  const copied = `    compétence C2 "${'Tenir à jour le registre des écarts relevés dans les ateliers de la région. '.repeat(2)}"\n`;
  const files: Record<string, string | Uint8Array> = {
    'referentiel.config.json': '{ "rules": { "CMP-05": "off" } }\n',
    'catalogue.ref': 'catalogue Gestes "Gestes" {\n    entrée G1 "Relever"\n}\n',
    'latin.ref': Buffer.from(certification('É'), 'latin1'),
    'latin-2.ref': Buffer.from(certification('È'), 'latin1'),
  };
  for (let rank = 0; rank < 140; rank++) {
    const more = [ERROR, WARNING, copied, '', '    référence Gestes G1, G2\n', '    compétence {\n'][rank % 6];
    files[`${rank}.ref`] = certification(`X${rank}`, more);
    if (rank % 9 === 0) files[`${rank}-suite.ref`] = `dans X${rank}\ncompétence C9 "Relever les les écarts."\n`;
  }
  return folder(files);
}

describe('a check with the help of a second thread', () => {
  const cwd = register();
  const paths = readdirSync(cwd)
    .filter((name) => name.endsWith('.ref'))
    .map((name) => join(cwd, name));

  it('says what a check by one thread says', async () => {
    const alone = { NODE_OPTIONS: '--permission --allow-fs-read=* --allow-fs-write=*' };
    const [two, one] = await Promise.all([
      run(['check', '--format', 'json'], { cwd }),
      run(['check', '--format', 'json'], { cwd, env: alone }),
    ]);
    expect(two).toEqual(one);
    expect(JSON.parse(two.stdout).findings.length).toBeGreaterThan(150);
    expect(two.stderr.match(/Latin-1/g)).toHaveLength(2);
  });

  it('knows what the second thread read', () => {
    const known = Helper.for(paths, false)?.finish();
    const texts = new Texts(false);
    readConfigs(paths, texts.project);
    texts.project.session.restore(known as Uint8Array, VERSION);
    const left = paths.filter((path) => !texts.takeKnown(path));
    expect(left.map((path) => path.slice(cwd.length + 1))).toEqual(['latin-2.ref', 'latin.ref']);
    expect(texts.uris).toContain(pathToFileURL(join(cwd, '0.ref')).href);
    texts.project.look();
    expect(texts.project.work.parsed).toBe(0);
  });
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from 'vitest';

export const ROOT = resolve(import.meta.dirname, '../../../..');
export const BIN = join(ROOT, 'packages/cli/bin/referentiel.js');

export interface Result {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
  uid?: number;
}

/** Compiled code is kept between the many starts of a test run. */
const CACHE = join(ROOT, 'node_modules/.cache/referentiel-cli-test');

/** Starts the real program; without the variables of whoever runs the tests that would change what it does. */
export function start(args: string[], { cwd, env, uid }: RunOptions = {}) {
  const { SOURCE_DATE_EPOCH: _epoch, NODE_OPTIONS: _options, ...inherited } = process.env;
  return spawn(process.execPath, [BIN, ...args], {
    cwd: cwd ?? tmpdir(),
    env: { ...inherited, NODE_COMPILE_CACHE: CACHE, ...env },
    ...(uid !== undefined && { uid, gid: uid }),
  });
}

/** Runs the real program to its end; `input` is what stands on its standard input. */
export async function run(args: string[], options: RunOptions = {}, input?: string): Promise<Result> {
  const child = start(args, options);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  if (input !== undefined) child.stdin.end(input);
  const [code] = await once(child, 'close');
  return { code, stdout, stderr };
}

const folders: string[] = [];
afterAll(() => {
  for (const path of folders) rmSync(path, { recursive: true, force: true });
});

/** A temporary folder with these files, removed after the tests of the file. */
export function folder(files: Record<string, string | Uint8Array> = {}): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'référentiel cli-')));
  folders.push(path);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** A temporary folder with a copy of the project's examples in `examples`. */
export function examples(): string {
  const path = folder();
  cpSync(join(ROOT, 'examples'), join(path, 'examples'), {
    recursive: true,
    filter: (name) => !/\.(docx|json|html)$/.test(name),
  });
  return path;
}

/** All files of a folder, as paths from it with `/`. */
export function listing(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(path.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** What evaluates and judges whatever a certification holds, on one line. */
const EVALUATION =
  'modalité "Étude de cas individuelle d’une heure, devant un jury de deux professionnels extérieurs. Les aménagements prévus pour un handicap s’appliquent." critère "La note tient en deux pages." critère "Chaque écart porte une date."';

/** A sound certification of one competence: nothing at all is said of it. */
export function certification(code = 'X', more = ''): string {
  return `certification ${code} "Animer des ateliers" { ${EVALUATION}\n    compétence C1 "Rédiger une note à partir d’un dossier pour éclairer une décision."\n${more}}\n`;
}

/** A line that is an error (REF-01) inside `certification`. */
export const ERROR = '    évaluée par E9\n';
/** A line that is a warning (NUM-02) inside `certification`. */
export const WARNING = '    compétence C5 "Tenir un registre à l’aide d’un tableur pour suivre les écarts."\n';

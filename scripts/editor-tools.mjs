import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run.mjs';

const TOOLS = join(ROOT, 'tools', 'editor');
const QUIET = ['--no-audit', '--no-fund', '--loglevel=error'];

/** Installs Chromium from Debian, where it is missing; says whether it is there. */
export function installChromium() {
  if (existsSync(process.env.CHROMIUM ?? '/usr/bin/chromium')) return true;
  run('apt-get', ['update', '-qq'], { allowFailure: true });
  const arguments_ = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  return run('apt-get', arguments_, { allowFailure: true, quiet: true, env }).status === 0;
}

/**
 * Installs the editors of `tools/editor` from its lockfile, when they are not there yet; says whether they are.
 *
 * code-server carries two more sets of dependencies that its own install script would compile. They run as they are
 * shipped, so no script runs and no compiler is needed. `npm install` there: its lockfile does not name all of them.
 */
export function installEditorTools() {
  const stamp = join(TOOLS, 'node_modules', '.installed-from');
  const lockfile = readFileSync(join(TOOLS, 'package-lock.json'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfile) return true;
  const code = join(TOOLS, 'node_modules', 'code-server', 'lib', 'vscode');
  const shipped = ['install', '--omit=dev', '--ignore-scripts', ...QUIET];
  const installed =
    npm(['ci', '--ignore-scripts', ...QUIET], TOOLS) && npm(shipped, code) && npm(shipped, join(code, 'extensions'));
  if (installed) writeFileSync(stamp, lockfile);
  return installed;
}

function npm(arguments_, cwd) {
  return run('npm', arguments_, { allowFailure: true, cwd }).status === 0;
}

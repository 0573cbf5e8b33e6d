import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run.mjs';

/** Whether node_modules was installed from the lockfile as it is now. */
function isInstalled() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const lockfile = join(ROOT, 'package-lock.json');
  if (statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs) return true;
  const versions = (file) => {
    const { packages } = JSON.parse(readFileSync(file, 'utf8'));
    return Object.fromEntries(
      Object.entries(packages)
        .filter(([name, p]) => name && !p.optional && !p.link)
        .map(([name, p]) => [name, p.version]),
    );
  };
  const want = versions(lockfile);
  const have = versions(installed);
  return Object.entries(want).every(([name, version]) => have[name] === version);
}

/** Installs the dependencies of the lockfile when they are not there yet. */
export function install() {
  if (!isInstalled()) run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  const version = run('node', ['--version'], { allowFailure: true, quiet: true }).stdout?.toString().trim() ?? '';
  if (Number(/^v(\d+)/.exec(version)?.[1] ?? 0) < 22) {
    console.error(`Node ${version || '(none)'} is too old, and the project's own could not be installed.`);
    console.error(
      'Allow the install script of the npm package « node » (ignore-scripts=false), then run npm ci again.',
    );
    process.exit(1);
  }
}

// `npm run package`: out/referentiel-<version>.vsix, then a look at what is inside.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, EXTENSION } from './bundle.mjs';
import { checkPackage } from './check-package.mjs';
import { ROOT, run } from './run.mjs';

const OUT = join(ROOT, 'out');

/** The packer, installed on demand: it is needed for nothing else. */
function installPacker() {
  const cwd = join(ROOT, 'tools', 'vsce');
  // Not `npm ci`: it refuses a lockfile without the binaries of other platforms, which not every registry has.
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd });
  return join(cwd, 'node_modules', '@vscode', 'vsce', 'vsce');
}

/** An earlier package is not mistaken for this one. */
function removeEarlier() {
  for (const name of readdirSync(OUT)) if (name.endsWith('.vsix')) rmSync(join(OUT, name));
}

await bundle();
const vsce = installPacker();
removeEarlier();
const { version } = JSON.parse(readFileSync(join(EXTENSION, 'package.json'), 'utf8'));
const vsix = join(OUT, `referentiel-${version}.vsix`);
// Nothing to install: everything is bundled. There is no public repository to link to.
run(
  'node',
  [vsce, 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '-o', vsix],
  { cwd: EXTENSION },
);
process.exitCode = checkPackage(vsix) ? 0 : 1;

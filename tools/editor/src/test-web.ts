import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Running } from './code-server.ts';
import { freePort } from './free-port.ts';
import { NODE, TEST_WEB } from './locations.ts';
import { startGroup } from './process-group.ts';
import type { Sandbox } from './sandbox.ts';
import { unpackExtension } from './unpack.ts';
import { untilHealthy } from './until-healthy.ts';
import { WORKSPACE_SETTINGS } from './user-settings.ts';
import { COMMIT, layWebBuild } from './web-build.ts';

/**
 * Starts VS Code for the web with an unpacked extension on a folder, which each window sees afresh: what it writes stays
 * in the window.
 *
 * @param workspace the folder that the window opens; its settings are written
 * @param log file that receives what it prints
 */
export async function startTestWeb(sandbox: Sandbox, vsix: string, workspace: string, log: string): Promise<Running> {
  const extension = sandbox.folder('extension');
  unpackExtension(vsix, extension);
  sandbox.write(JSON.stringify(WORKSPACE_SETTINGS), workspace, '.vscode', 'settings.json');
  mkdirSync(dirname(log), { recursive: true });
  const port = await freePort();
  const build = ['--quality=stable', `--commit=${COMMIT}`, `--testRunnerDataDir=${layWebBuild(sandbox)}`];
  const group = startGroup(
    NODE,
    [
      TEST_WEB,
      '--browser=none',
      // Panels live on subdomains, which a number cannot have.
      '--host=localhost',
      `--port=${port}`,
      ...build,
      `--extensionDevelopmentPath=${extension}`,
      sandbox.folder(workspace),
    ],
    { ...process.env, HOME: sandbox.folder('home'), TMPDIR: sandbox.folder('tmp') },
    log,
  );
  const origin = `http://localhost:${port}`;
  try {
    await untilHealthy(origin, group, log);
  } catch (error) {
    await group.stop();
    throw error;
  }
  return { origin, stop: () => group.stop() };
}

import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { freePort } from './free-port.ts';
import { CODE_SERVER, NODE } from './locations.ts';
import { startGroup } from './process-group.ts';
import type { Sandbox } from './sandbox.ts';
import { untilHealthy } from './until-healthy.ts';
import { USER_SETTINGS } from './user-settings.ts';

/** A running code-server: where it listens, and how to end it. */
export interface Running {
  origin: string;
  stop(): Promise<void>;
}

/** Without a gallery the editor asks nothing of the network. */
const NO_GALLERY = JSON.stringify({ serviceUrl: '', itemUrl: '', resourceUrlTemplate: '', controlUrl: '' });

/**
 * Installs a packed extension in a code-server of its own and starts it on a free port of this machine.
 *
 * @param log file that receives what it prints
 * @throws when the extension cannot be installed or the server does not answer
 */
export async function startCodeServer(sandbox: Sandbox, vsix: string, log: string): Promise<Running> {
  const home = sandbox.folder('home');
  const config = sandbox.write('auth: none\ncert: false\n', 'config.yaml');
  sandbox.write(JSON.stringify(USER_SETTINGS), 'user', 'User', 'settings.json');
  mkdirSync(dirname(log), { recursive: true });
  const env = {
    PATH: process.env.PATH,
    LANG: 'C.UTF-8',
    HOME: home,
    TMPDIR: sandbox.folder('tmp'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_DATA_HOME: join(home, 'data'),
    XDG_RUNTIME_DIR: sandbox.root,
    EXTENSIONS_GALLERY: NO_GALLERY,
  };
  const folders = ['--user-data-dir', sandbox.folder('user'), '--extensions-dir', sandbox.folder('extensions')];
  const base = [CODE_SERVER, '--config', config, ...folders];
  const installed = spawnSync(NODE, [...base, '--install-extension', vsix, '--force'], { env, encoding: 'utf8' });
  if (installed.status !== 0) throw new Error(`${vsix} cannot be installed.\n${installed.stdout}${installed.stderr}`);

  const port = await freePort();
  const options = ['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--idle-timeout-seconds', '3600'];
  const silence = ['telemetry', 'update-check', 'workspace-trust', 'getting-started-override', 'proxy'];
  const group = startGroup(NODE, [...base, ...options, ...silence.map((name) => `--disable-${name}`)], env, log);
  const origin = `http://127.0.0.1:${port}`;
  try {
    await untilHealthy(`${origin}/healthz`, group, log);
  } catch (error) {
    await group.stop();
    throw error;
  }
  return { origin, stop: () => group.stop() };
}

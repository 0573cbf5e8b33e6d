// Opens code-server with the packed extension on a copy of the examples, and keeps it open until Ctrl+C.
import { join } from 'node:path';
import { startCodeServer } from './code-server.ts';
import { ROOT, vsix } from './locations.ts';
import { Sandbox } from './sandbox.ts';

const sandbox = new Sandbox();
const folder = sandbox.copy(join(ROOT, 'examples'), 'examples');
const server = await startCodeServer(sandbox, vsix(), join(sandbox.root, 'code-server.log'));
console.log(`\n  ${server.origin}/?folder=${encodeURIComponent(folder)}\n`);
console.log('  Open it in a browser. It shows a copy of the examples; Ctrl+C stops the editor and removes the copy.');

let stopping = false;
async function stop(): Promise<void> {
  // A terminal sends Ctrl+C to the whole group: it comes twice, once through npm.
  if (stopping) return;
  stopping = true;
  await server.stop();
  process.exit(0);
}
process.on('SIGINT', stop);
process.on('SIGTERM', stop);

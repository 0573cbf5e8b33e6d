// `npm run try`: a real VS Code in the browser, with the extension and a copy of the examples. Ctrl+C ends it.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { installEditorTools } from './editor-tools.mjs';
import { install } from './install.mjs';
import { ENV, ROOT, run } from './run.mjs';

install();
run('npm', ['run', '--silent', 'package']);
if (!installEditorTools()) process.exit(1);

const desk = spawn('node', [join('tools', 'editor', 'src', 'try.ts')], { cwd: ROOT, env: ENV, stdio: 'inherit' });
// The desk ends its servers itself; until then this process keeps the terminal.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => desk.kill(signal));
desk.on('exit', (code) => {
  process.exitCode = code ?? 1;
});

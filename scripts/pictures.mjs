// `npm run pictures`: takes the pictures of the documentation anew, in a real VS Code.
import { join } from 'node:path';
import { installChromium, installEditorTools } from './editor-tools.mjs';
import { install } from './install.mjs';
import { run } from './run.mjs';

install();
run('npm', ['run', '--silent', 'package']);
if (!installChromium() || !installEditorTools()) process.exit(1);
run('node', [join('tools', 'editor', 'src', 'pictures.ts')]);

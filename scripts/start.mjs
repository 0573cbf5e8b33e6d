// `npm start`: on a fresh clone, installs, builds, checks the examples and writes their Word and JSON to out/.
import { join } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { ROOT, run } from './run.mjs';

install();
build();

const cli = join(ROOT, 'packages', 'cli', 'bin', 'referentiel.js');
console.log('\n— Vérification des exemples\n');
const checked = run('node', [cli, 'check', 'examples'], { allowFailure: true });
console.log('\n— Documents écrits\n');
run('node', [cli, 'export', 'examples', '--to', 'docx,json', '-o', 'out']);
process.exitCode = checked.status ?? 0;

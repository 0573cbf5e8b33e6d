import { join } from 'node:path';
import { CompiledProgram } from './compiled-program.js';

/** Where the extension may keep what it can make anew (extension.ts says it). */
const { REFERENTIEL_CODE: folder } = process.env;

/** V8 has compiled by then what opening a file needs, and the author reads. */
const SOON = 5_000;

const program = new CompiledProgram(join(__dirname, 'server-main.js'), folder);
program.run(require);
if (program.isToKeep) setTimeout(() => program.keep(), SOON).unref();
